import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { decideReturnEndpoint } from "#functions/records/decide-return.handler.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { reviewReturnEndpoint } from "#functions/records/review-return.ts";
import { reviewerRepository } from "#functions/records/reviewer-repository.ts";
import { registerRepository } from "#functions/register/register-repository.ts";

const { RECORDS_TABLE, REGISTER_TABLE, WORKSPACE_TABLE, AUDIT_TABLE } = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE", "WORKSPACE_TABLE", "AUDIT_TABLE"],
  process.env,
);

const client = dynamoDbClient();
const accounts = accountRepository(client, REGISTER_TABLE);
const register = registerRepository(client, REGISTER_TABLE);

const review = {
  log: returnLogRepository(client, RECORDS_TABLE),
  reviewers: reviewerRepository(client, WORKSPACE_TABLE, now),
  findCampaign: campaignRepository(client, REGISTER_TABLE).find,
  isKnown: async (bin: string) => (await register.findProfile(bin)) !== undefined,
  now,
};

/** What the department decides about a return, and who of it looks at one. */
export const handler = apiHandler([reviewReturnEndpoint(review), decideReturnEndpoint(review)], {
  readAccount: accounts.read,
  addToAudit: auditRepository(client, AUDIT_TABLE).add,
});
