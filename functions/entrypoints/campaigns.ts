import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { campaignEndpoints } from "#functions/campaigns/campaigns.handler.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";

const { REGISTER_TABLE, AUDIT_TABLE } = readConfig(["REGISTER_TABLE", "AUDIT_TABLE"], process.env);

const client = dynamoDbClient();
const accounts = accountRepository(client, REGISTER_TABLE);
const campaigns = campaignRepository(client, REGISTER_TABLE);

/** The campaign of a reporting year. */
export const handler = apiHandler(campaignEndpoints({ campaigns, now }), {
  readAccount: accounts.read,
  addToAudit: auditRepository(client, AUDIT_TABLE).add,
});
