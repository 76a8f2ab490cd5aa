import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { commitRepository } from "#functions/imports/commit-repository.ts";
import { importRepository } from "#functions/imports/import-repository.ts";
import { importEndpoints } from "#functions/imports/imports.handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { newUlid as newId } from "#functions/platform/new-ulid.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { registerObjects } from "#functions/register/register-object.ts";
import { registerRepository } from "#functions/register/register-repository.ts";

const { REGISTER_TABLE, WORKSPACE_TABLE, AUDIT_TABLE, OBJECTS_BUCKET } = readConfig(
  ["REGISTER_TABLE", "WORKSPACE_TABLE", "AUDIT_TABLE", "OBJECTS_BUCKET"],
  process.env,
);

const client = dynamoDbClient();
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];
const objects = objectStore({ bucket: OBJECTS_BUCKET, endpoint, signer: client.config });
const pointers = packPointerRepository(client, REGISTER_TABLE);

/** Imports of the register: what a file would change, and its commit. */
export const handler = apiHandler(
  importEndpoints({
    imports: importRepository(objects),
    commits: commitRepository(client, WORKSPACE_TABLE),
    register: registerRepository(client, REGISTER_TABLE),
    registerObjects: registerObjects({ pointers, objects }),
    findCampaign: campaignRepository(client, REGISTER_TABLE).find,
    newId,
    now,
  }),
  {
    readAccount: accountRepository(client, REGISTER_TABLE).read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
