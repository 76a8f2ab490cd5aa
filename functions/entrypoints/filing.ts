import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { declarationRepository, isSignedIn } from "#functions/receipts/declaration-repository.ts";
import { draftRepository } from "#functions/records/draft-repository.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { saveDraftEndpoint } from "#functions/records/save-draft.handler.ts";
import { submitReturnEndpoint } from "#functions/records/submit-return.handler.ts";
import { withdrawReturnEndpoint } from "#functions/records/withdraw-return.handler.ts";
import { objectionRepository } from "#functions/register/objection-repository.ts";
import { raiseObjectionEndpoint } from "#functions/register/raise-objection.ts";
import { registerRepository } from "#functions/register/register-repository.ts";

const { RECORDS_TABLE, REGISTER_TABLE, WORKSPACE_TABLE, OBJECTS_BUCKET, AUDIT_TABLE } = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE", "WORKSPACE_TABLE", "OBJECTS_BUCKET", "AUDIT_TABLE"],
  process.env,
);

const client = dynamoDbClient();
const accounts = accountRepository(client, REGISTER_TABLE);
const objections = objectionRepository(client, REGISTER_TABLE);
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];
const declarations = declarationRepository(
  objectStore({ bucket: OBJECTS_BUCKET, endpoint, signer: client.config }),
);

const filing = {
  log: returnLogRepository(client, RECORDS_TABLE),
  drafts: draftRepository(client, WORKSPACE_TABLE, now),
  findCampaign: campaignRepository(client, REGISTER_TABLE).find,
  findFrame: registerRepository(client, REGISTER_TABLE).findFrame,
  isSigned: isSignedIn(declarations),
  now,
};

/** What an enterprise does about a return: drafts, files, amends, withdraws, objects. */
export const handler = apiHandler(
  [
    saveDraftEndpoint(filing),
    submitReturnEndpoint(filing),
    withdrawReturnEndpoint(filing),
    raiseObjectionEndpoint({ objections, ...filing }),
  ],
  {
    readAccount: accounts.read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
