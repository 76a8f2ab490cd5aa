import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { decideReturnEndpoint } from "#functions/records/decide-return.handler.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { registerRepository } from "#functions/register/register-repository.ts";

const { RECORDS_TABLE, REGISTER_TABLE } = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE"],
  process.env,
);

const client = dynamoDbClient();
const accounts = accountRepository(client, REGISTER_TABLE);
const register = registerRepository(client, REGISTER_TABLE);

/** What the department decides about a return. */
export const handler = apiHandler(
  [
    decideReturnEndpoint({
      log: returnLogRepository(client, RECORDS_TABLE),
      findCampaign: campaignRepository(client, REGISTER_TABLE).find,
      isKnown: async (bin) => (await register.findProfile(bin)) !== undefined,
      now,
    }),
  ],
  { readAccount: accounts.read },
);
