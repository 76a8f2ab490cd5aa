import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { exportsEndpoints } from "#functions/exports/exports.handler.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { objectStore } from "#functions/platform/object-store.ts";

const config = readConfig(
  ["REGISTER_TABLE", "WORKSPACE_TABLE", "AUDIT_TABLE", "OBJECTS_BUCKET"],
  process.env,
);
const client = dynamoDbClient();
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];
const objects = objectStore({ bucket: config.OBJECTS_BUCKET, endpoint, signer: client.config });
const addToAudit = auditRepository(client, config.AUDIT_TABLE).add;

/** Ordering exports, following them, and links to their files. */
export const handler = apiHandler(
  exportsEndpoints({
    jobs: jobRepository(client, config.WORKSPACE_TABLE, now),
    findCampaign: campaignRepository(client, config.REGISTER_TABLE).find,
    linkOf: objects.linkOf,
    addToAudit,
    now,
  }),
  { readAccount: accountRepository(client, config.REGISTER_TABLE).read, addToAudit },
);
