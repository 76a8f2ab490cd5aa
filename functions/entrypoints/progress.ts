import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { progressEndpoints } from "#functions/progress/progress.handler.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { officialRepository } from "#functions/statistics/official-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";

const config = readConfig(["REGISTER_TABLE", "PROGRESS_TABLE"], process.env);
const client = dynamoDbClient();
const progress = progressRepository(client, config.PROGRESS_TABLE);

export const handler = apiHandler(
  progressEndpoints({
    readCells: async (year) => progress.readCells(await progress.readCurrentGeneration(), year),
    findCampaign: campaignRepository(client, config.REGISTER_TABLE).find,
    readOfficials: officialRepository(client, config.REGISTER_TABLE).readOfficials,
    indicators,
    periodYears: agreement.periodYears,
    now: systemClock,
  }),
  { readAccount: accountRepository(client, config.REGISTER_TABLE).read },
);
