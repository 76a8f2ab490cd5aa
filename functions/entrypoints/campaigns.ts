import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { campaignEndpoints } from "#functions/campaigns/campaigns.handler.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { statisticsEndpoints } from "#functions/statistics/statistics.handler.ts";
import { statisticsRepository } from "#functions/statistics/statistics-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";

const { REGISTER_TABLE, AUDIT_TABLE } = readConfig(["REGISTER_TABLE", "AUDIT_TABLE"], process.env);

const client = dynamoDbClient();
const accounts = accountRepository(client, REGISTER_TABLE);
const campaigns = campaignRepository(client, REGISTER_TABLE);
const statistics = statisticsRepository(client, REGISTER_TABLE);

/** The campaign of a reporting year, and its official figures. */
export const handler = apiHandler(
  [
    ...campaignEndpoints({ campaigns, now, periodYears: agreement.periodYears }),
    ...statisticsEndpoints({ statistics, indicators, now }),
  ],
  { readAccount: accounts.read, addToAudit: auditRepository(client, AUDIT_TABLE).add },
);
