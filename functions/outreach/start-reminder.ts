import type { JobRepository } from "#functions/jobs/job-repository.ts";
import type { DueReminder, ReminderRepository } from "#functions/outreach/reminder-repository.ts";
import type { Clock } from "#functions/platform/clock.ts";

export type StartReminderDependencies = {
  readonly reminders: Pick<
    ReminderRepository,
    "find" | "start" | "nameJob" | "listDue" | "forgetDue"
  >;
  readonly jobs: Pick<JobRepository, "create">;
  readonly now: Clock;
};

const keepDays = 400;

/**
 * Makes the job of a reminder whose hour has come, unless it was cancelled. Every step can be done
 * again: it waits until the last of them is done, and there is one job for it whoever asks.
 */
export async function startReminder(
  due: DueReminder,
  { reminders, jobs, now }: StartReminderDependencies,
): Promise<void> {
  await reminders.start(due, now().toISOString());
  const reminder = await reminders.find(due.year, due.id);
  if (reminder?.state === "started") {
    const { id, year, createdBy } = reminder;
    const params = { id, year };
    const job = await jobs.create({ kind: "reminder", createdBy, params, key: id, keepDays });
    await reminders.nameJob(due, job.id);
  }
  await reminders.forgetDue(due);
}

/** Starts every reminder whose hour has come. */
export async function startDueReminders(dependencies: StartReminderDependencies): Promise<number> {
  const due = await dependencies.reminders.listDue(dependencies.now().toISOString());
  for (const one of due) await startReminder(one, dependencies);
  return due.length;
}
