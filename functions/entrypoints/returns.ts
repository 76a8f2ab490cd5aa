import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { draftRepository } from "#functions/records/draft-repository.ts";
import { listReturnsEndpoint } from "#functions/records/list-returns.handler.ts";
import { readReturnEndpoint } from "#functions/records/read-return.handler.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { objectionRepository } from "#functions/register/objection-repository.ts";
import { objectionViewOf } from "#functions/register/objection-view.ts";
import { readEnterpriseEndpoint } from "#functions/register/read-enterprise.ts";
import { registerRepository } from "#functions/register/register-repository.ts";

const { RECORDS_TABLE, REGISTER_TABLE, WORKSPACE_TABLE, AUDIT_TABLE } = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE", "WORKSPACE_TABLE", "AUDIT_TABLE"],
  process.env,
);

const client = dynamoDbClient();
const accounts = accountRepository(client, REGISTER_TABLE);
const register = registerRepository(client, REGISTER_TABLE);
const objections = objectionRepository(client, REGISTER_TABLE);

const year = {
  log: returnLogRepository(client, RECORDS_TABLE),
  drafts: draftRepository(client, WORKSPACE_TABLE, now),
  findCampaign: campaignRepository(client, REGISTER_TABLE).find,
  findFrame: register.findFrame,
  isKnown: async (bin: string) => (await register.findProfile(bin)) !== undefined,
  findObjection: async (bin: string, of: number) => {
    const objection = await objections.find(bin, of);
    return objection && objectionViewOf(objection);
  },
  now,
};

/** What an enterprise and the department read: the enterprise, its task list, one return. */
export const handler = apiHandler(
  [readEnterpriseEndpoint(register), listReturnsEndpoint(year), readReturnEndpoint(year)],
  {
    readAccount: accounts.read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
