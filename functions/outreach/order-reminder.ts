import type { Idempotency } from "#functions/http/request.ts";
import type { JobRepository } from "#functions/jobs/job-repository.ts";
import { type OutreachCampaign, requireBegun } from "#functions/outreach/outreach-campaign.ts";
import type { Reminder, ReminderRepository } from "#functions/outreach/reminder-repository.ts";
import { reminderViewOf } from "#functions/outreach/reminder-view.ts";
import { startReminder } from "#functions/outreach/start-reminder.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { newUlid } from "#functions/platform/new-ulid.ts";
import { Problem } from "#shared/api/problem.ts";
import type { ReminderView } from "#shared/api/reminders.ts";
import { longestDelayDays } from "#shared/outreach/limits.ts";

export type OrderReminderDependencies = {
  readonly findCampaign: (year: number) => Promise<OutreachCampaign | undefined>;
  readonly reminders: ReminderRepository;
  readonly jobs: Pick<JobRepository, "create" | "find">;
  readonly now: Clock;
};

type Order = Pick<Reminder, "year" | "segment" | "notes" | "createdBy"> & {
  readonly sendAt?: string | undefined;
  readonly idempotency: Idempotency;
};

/** A clock that is a little behind is no reason to refuse "now". */
const graceMilliseconds = 60_000;
const millisecondsOfDay = 86_400_000;

/**
 * Orders a reminder for now or later. Sent again with the same key it is the first one.
 *
 * @throws Problem `campaign/not-found`, `campaign/not-open`, `campaign/final`,
 *   `reminder/wrong-time`, `request/key-reused`, `request/busy`.
 */
export async function orderReminder(
  { sendAt, idempotency, ...order }: Order,
  dependencies: OrderReminderDependencies,
): Promise<ReminderView> {
  const { findCampaign, reminders, jobs, now } = dependencies;
  const at = now();
  await requireBegun({ year: order.year, findCampaign, now: at });
  const reminder: Reminder = {
    ...order,
    id: newUlid(at),
    createdAt: at.toISOString(),
    sendAt: instantOf(sendAt, at),
    state: "scheduled",
  };
  const key = `${order.createdBy}#${idempotency.key}`;
  const kept = await reminders.add(reminder, { ...idempotency, key });
  if (kept.sendAt <= now().toISOString()) await startReminder(kept, dependencies);
  return reminderViewOf((await reminders.find(kept.year, kept.id)) ?? kept, jobs);
}

function instantOf(sendAt: string | undefined, at: Date): string {
  if (sendAt === undefined) return at.toISOString();
  const chosen = Date.parse(sendAt);
  const isTooEarly = chosen < at.getTime() - graceMilliseconds;
  const isTooLate = chosen > at.getTime() + longestDelayDays * millisecondsOfDay;
  if (isTooEarly || isTooLate) throw new Problem("reminder/wrong-time");
  return new Date(chosen).toISOString();
}

/**
 * Takes back a reminder that waits; one that was taken back stays so.
 *
 * @throws Problem `outreach/not-found`, `reminder/started`.
 */
export async function cancelReminder(
  { year, id, by }: { readonly year: number; readonly id: string; readonly by: string },
  { reminders, jobs, now }: OrderReminderDependencies,
): Promise<ReminderView> {
  const cancelledAt = now().toISOString();
  await reminders.cancel({ year, id }, { cancelledAt, cancelledBy: by });
  const reminder = await reminders.find(year, id);
  if (reminder === undefined) throw new Problem("outreach/not-found");
  if (reminder.state !== "cancelled") throw new Problem("reminder/started");
  await reminders.forgetDue(reminder);
  return reminderViewOf(reminder, jobs);
}
