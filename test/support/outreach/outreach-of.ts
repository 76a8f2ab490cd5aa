import { jobRepository } from "#functions/jobs/job-repository.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import type { OutreachDependencies } from "#functions/outreach/outreach.handler.ts";
import { reminderRepository } from "#functions/outreach/reminder-repository.ts";
import type { Mail } from "#functions/platform/mail-client.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { standingsInOrder } from "#functions/progress/standings-in-order.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import type { Repositories } from "#test/repositories.ts";

/** What the function `outreach` works with, over one local database; mails are kept in a list. */
export function outreachOf(
  { client, tables }: LocalDatabase,
  repositories: Repositories,
  { now, mails }: { readonly now: () => Date; readonly mails: Mail[] },
): OutreachDependencies {
  const { campaigns, members, objections } = repositories;
  const progress = progressRepository(client, tables.progress);
  const { register: registerTable, workspace } = tables;
  return {
    findCampaign: campaigns.find,
    readRegister: async () => [],
    standings: (year) => standingsInOrder(progress, year),
    hasMembers: async (bin) => (await members.listOf(bin)).length > 0,
    contacts: contactRepository(client, registerTable),
    readObjecting: async (year) => new Set((await objections.listOf(year)).map(({ bin }) => bin)),
    reminders: reminderRepository(client, { register: registerTable, workspace }),
    jobs: jobRepository(client, workspace, now),
    files: { has: async () => true, linkOf: async (key) => `https://objects.example/${key}` },
    sendMail: async (mail) => {
      mails.push(mail);
      return "sent";
    },
    frame: {
      department: agreement.department,
      origin: "https://kelisim.example",
      formTitle: formTitles,
    },
    now,
  };
}
