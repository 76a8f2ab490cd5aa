import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import {
  linkLetter,
  linkLettersFile,
  listLetters,
  type OrderLettersDependencies,
  orderLetters,
  readLetters,
} from "#functions/outreach/order-letters.ts";
import {
  cancelReminder,
  type OrderReminderDependencies,
  orderReminder,
} from "#functions/outreach/order-reminder.ts";
import {
  type PreviewLettersDependencies,
  previewLetters,
} from "#functions/outreach/preview-letters.ts";
import {
  type PreviewReminderDependencies,
  previewReminder,
} from "#functions/outreach/preview-reminder.ts";
import { reminderViewOf } from "#functions/outreach/reminder-view.ts";
import { sendTestMail, type TestMailDependencies } from "#functions/outreach/test-mail.ts";
import {
  linkLetterContract,
  linkLettersFileContract,
  listLettersContract,
  previewLettersContract,
  readLettersContract,
  startLettersContract,
} from "#shared/api/letters.ts";
import { Problem } from "#shared/api/problem.ts";
import {
  cancelReminderContract,
  listRemindersContract,
  previewReminderContract,
  readReminderContract,
  sendReminderContract,
  testReminderContract,
} from "#shared/api/reminders.ts";

export type OutreachDependencies = OrderLettersDependencies &
  PreviewLettersDependencies &
  OrderReminderDependencies &
  PreviewReminderDependencies &
  TestMailDependencies;

/** Letters and reminders: what is ordered, and what became of it. */
export function outreachEndpoints(dependencies: OutreachDependencies): readonly Endpoint[] {
  return [...letterEndpoints(dependencies), ...reminderEndpoints(dependencies)];
}

function letterEndpoints(dependencies: OutreachDependencies): readonly Endpoint[] {
  const { jobs } = dependencies;
  return [
    endpoint(previewLettersContract, ({ params, body }) =>
      previewLetters({ ...params, ...body }, dependencies),
    ),
    endpoint(startLettersContract, ({ params, body, caller, idempotency }) => {
      const by = { createdBy: caller.id, idempotency };
      return orderLetters({ ...params, ...body, ...by }, dependencies);
    }),
    endpoint(listLettersContract, ({ params }) => listLetters(params.year, jobs)),
    endpoint(readLettersContract, ({ params }) => readLetters(params, jobs)),
    endpoint(linkLettersFileContract, ({ params }) => linkLettersFile(params, dependencies)),
    endpoint(linkLetterContract, ({ params }) => linkLetter(params, dependencies)),
  ];
}

function reminderEndpoints(dependencies: OutreachDependencies): readonly Endpoint[] {
  const { reminders, jobs } = dependencies;
  return [
    endpoint(previewReminderContract, ({ params, body }) =>
      previewReminder({ ...params, ...body }, dependencies),
    ),
    endpoint(sendReminderContract, ({ params, body, caller, idempotency }) =>
      orderReminder({ ...params, ...body, createdBy: caller.id, idempotency }, dependencies),
    ),
    endpoint(listRemindersContract, async ({ params }) => {
      const kept = await reminders.list(params.year);
      return { reminders: await Promise.all(kept.map((each) => reminderViewOf(each, jobs))) };
    }),
    endpoint(readReminderContract, async ({ params }) => {
      const reminder = await reminders.find(params.year, params.id);
      if (reminder === undefined) throw new Problem("outreach/not-found");
      return reminderViewOf(reminder, jobs);
    }),
    endpoint(cancelReminderContract, ({ params, caller }) =>
      cancelReminder({ ...params, by: caller.id }, dependencies),
    ),
    endpoint(testReminderContract, ({ params, body }) =>
      sendTestMail({ ...params, ...body }, dependencies),
    ),
  ];
}
