import type { JobRepository } from "#functions/jobs/job-repository.ts";
import type { Reminder } from "#functions/outreach/reminder-repository.ts";
import type { ReminderView } from "#shared/api/reminders.ts";

/** A reminder as officers see it; while it is being sent its job says how far it is. */
export async function reminderViewOf(
  reminder: Reminder,
  jobs: Pick<JobRepository, "find">,
): Promise<ReminderView> {
  const { state, startedAt: _startedAt, cancelledBy: _by, job: _job, ...shown } = reminder;
  if (state !== "started") return { ...shown, state };
  if (reminder.result !== undefined) {
    return { ...shown, state: reminder.reason === undefined ? "sent" : "failed" };
  }
  return { ...shown, ...(await underWay(reminder, jobs)) };
}

async function underWay(
  { job: id }: Reminder,
  jobs: Pick<JobRepository, "find">,
): Promise<Pick<ReminderView, "state" | "done" | "total" | "reason">> {
  const job = id === undefined ? undefined : await jobs.find({ kind: "reminder", id });
  if (job === undefined) return { state: "sending" };
  const { done, total } = job;
  if (job.status !== "failed") return { state: "sending", done, total };
  return { state: "failed", reason: job.reason ?? "fault" };
}
