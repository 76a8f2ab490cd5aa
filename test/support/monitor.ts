import type { ReadMonitorDependencies } from "#functions/monitor/read-monitor.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { pageOfStandings } from "#functions/progress/standings-in-order.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import type { Repositories } from "#test/repositories.ts";

/** What the monitor reads, over a local database; its register knows the names it is given. */
export function monitorOf(
  { client, tables }: LocalDatabase,
  { campaigns }: Pick<Repositories, "campaigns">,
  now: () => Date,
  register: Awaited<ReturnType<ReadMonitorDependencies["readRegister"]>> = [],
): ReadMonitorDependencies {
  const progress = progressRepository(client, tables.progress);
  const contacts = contactRepository(client, tables.register);
  return {
    findCampaign: campaigns.find,
    readCells: progress.readCells,
    readDays: progress.readDays,
    progress,
    pageOfStandings: (page) => pageOfStandings(progress, page),
    readRegister: async () => register,
    readContacts: async (bins, year) => {
      const found = await contacts.findMany(bins, year);
      return new Map([...found].map(([bin, { before, after }]) => [bin, before + after]));
    },
    now,
  };
}
