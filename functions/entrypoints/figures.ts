import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { figuresEndpoints } from "#functions/figures/figures.handler.ts";
import { pngRenderer } from "#functions/figures/render-png.ts";
import renderer from "#functions/figures/renderer-bytes.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { golosTextBold, golosTextRegular } from "#functions/pdf/golos-text.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { officialRepository } from "#functions/statistics/official-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { commitments } from "#shared/agreements/current-commitments.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { tiles } from "#shared/agreements/current-tiles.ts";

const { REGISTER_TABLE, PROGRESS_TABLE, AUDIT_TABLE } = readConfig(
  ["REGISTER_TABLE", "PROGRESS_TABLE", "AUDIT_TABLE"],
  process.env,
);
const client = dynamoDbClient();
const progress = progressRepository(client, PROGRESS_TABLE);
const fonts = [golosTextRegular, golosTextBold].map((font) => Buffer.from(font, "base64"));

/** Indicators as figures to read and to take along. */
export const handler = apiHandler(
  figuresEndpoints({
    readCells: async (year) => progress.readCells(await progress.readCurrentGeneration(), year),
    findCampaign: campaignRepository(client, REGISTER_TABLE).find,
    readOfficials: officialRepository(client, REGISTER_TABLE).readOfficials,
    indicators,
    agreement,
    clauseText: (id) => commitments.find((commitment) => commitment.id === id)?.text,
    tiles,
    renderPng: pngRenderer(renderer, fonts),
    now,
  }),
  {
    readAccount: accountRepository(client, REGISTER_TABLE).read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
