import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { monitorEndpoints } from "#functions/monitor/monitor.handler.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { pageOfStandings } from "#functions/progress/standings-in-order.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { registerObjects } from "#functions/register/register-object.ts";

const { REGISTER_TABLE, PROGRESS_TABLE, AUDIT_TABLE, OBJECTS_BUCKET } = readConfig(
  ["REGISTER_TABLE", "PROGRESS_TABLE", "AUDIT_TABLE", "OBJECTS_BUCKET"],
  process.env,
);

const client = dynamoDbClient();
const progress = progressRepository(client, PROGRESS_TABLE);
const contacts = contactRepository(client, REGISTER_TABLE);
const register = registerObjects({
  pointers: packPointerRepository(client, REGISTER_TABLE),
  objects: objectStore({
    bucket: OBJECTS_BUCKET,
    endpoint: process.env["AWS_ENDPOINT_URL_S3"],
    signer: client.config,
  }),
});

/** Who has filed and who has not, by everything officers ask for. */
export const handler = apiHandler(
  monitorEndpoints({
    findCampaign: campaignRepository(client, REGISTER_TABLE).find,
    readCells: progress.readCells,
    readDays: progress.readDays,
    progress,
    pageOfStandings: (page) => pageOfStandings(progress, page),
    readRegister: async (year) => (await register.read(year)).enterprises,
    readContacts: async (bins, year) => {
      const found = await contacts.findMany(bins, year);
      return new Map([...found].map(([bin, { before, after }]) => [bin, before + after]));
    },
    now,
  }),
  {
    readAccount: accountRepository(client, REGISTER_TABLE).read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
