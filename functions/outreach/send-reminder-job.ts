import type { JobOutcome, JobWork } from "#functions/jobs/job-handler.ts";
import {
  contextOf,
  type Reached,
  type RemindDependencies,
  type ReminderCampaign,
  remind,
  type Sending,
} from "#functions/outreach/remind-enterprise.ts";
import type { ReminderRepository } from "#functions/outreach/reminder-repository.ts";
import { MailUnavailable } from "#functions/outreach/send-mail.ts";
import type { ReminderExclusion } from "#shared/outreach/exclusions.ts";
import {
  matchesSegment,
  type SegmentContext,
  type SegmentSubject,
} from "#shared/records/segment.ts";

export type SendReminderDependencies = RemindDependencies & {
  readonly reminders: Pick<ReminderRepository, "find" | "finish">;
  readonly findCampaign: (year: number) => Promise<ReminderCampaign | undefined>;
  /** Every Standing of a year in the order of BINs, from after one on. */
  readonly standings: (year: number, after: string | undefined) => AsyncIterable<SegmentSubject>;
  /** How many enterprises a year's register has, and their names for segments that ask for one. */
  readonly readRegister: (
    year: number,
  ) => Promise<{ readonly count: number; readonly nameOf: SegmentContext["nameOf"] }>;
};

type Counts = {
  sent: number;
  failed: number;
  uncertain: number;
  excluded: Partial<Record<ReminderExclusion, number>>;
};

/** Where a run stopped, and what had come of it until then. */
type Cursor = { readonly after: string; readonly looked: number; readonly counts: Counts };

/**
 * Sends a reminder: one enterprise after the other, each looked at anew right before its mail. What
 * became of each lies with the enterprise, so that a run which begins again, or a second one beside
 * it, writes to nobody twice; where the mail service never answered it stays uncertain.
 */
export async function sendReminderJob(
  params: { readonly id: string; readonly year: number },
  cursor: unknown,
  work: JobWork,
  dependencies: SendReminderDependencies,
): Promise<JobOutcome> {
  const { year, id } = params;
  const reminder = await dependencies.reminders.find(year, id);
  const campaign = await dependencies.findCampaign(year);
  if (reminder === undefined || campaign === undefined) return { kind: "failed", reason: "gone" };
  if (reminder.result !== undefined) return { kind: "done", result: null };
  if (campaign.finalAt !== undefined) return { kind: "failed", reason: "campaign-final" };
  const { nameOf, count: total } = await dependencies.readRegister(year);
  const sending = { reminder, campaign, nameOf, total };
  const from = (cursor as Cursor | undefined) ?? beginning();
  const stopped = await sendAll(sending, from, work, dependencies);
  if (stopped.kind === "go-on") return stopped;
  const endedAt = dependencies.now().toISOString();
  const reason = stopped.kind === "closed" ? "mail-unavailable" : undefined;
  await dependencies.reminders.finish(reminder, { endedAt, ...from.counts }, reason);
  if (reason !== undefined) return { kind: "failed", reason };
  return { kind: "done", result: null };
}

function beginning(): Cursor {
  return { after: "", looked: 0, counts: { sent: 0, failed: 0, uncertain: 0, excluded: {} } };
}

type Stopped =
  | { readonly kind: "go-on"; readonly cursor: Cursor }
  /** `closed`: the mail service takes nothing more. */
  | { readonly kind: "over" | "closed" };

async function sendAll(
  sending: Sending,
  { after, counts, ...from }: Cursor,
  work: JobWork,
  dependencies: SendReminderDependencies,
): Promise<Stopped> {
  const { year } = sending.reminder;
  let { looked } = from;
  for await (const standing of dependencies.standings(year, after || undefined)) {
    work.signal.throwIfAborted();
    const reached = await remindIfMeant(standing, sending, dependencies);
    if (reached === "closed") return { kind: "closed" };
    if (reached !== undefined) count(counts, reached);
    looked += 1;
    if (looked % reportEach === 0) await work.report(looked, sending.total);
    if (!work.hasTime()) {
      return { kind: "go-on", cursor: { after: standing.bin, looked, counts } };
    }
  }
  await work.report(looked, looked);
  return { kind: "over" };
}

const reportEach = 25;

async function remindIfMeant(
  standing: SegmentSubject,
  sending: Sending,
  dependencies: SendReminderDependencies,
): Promise<Reached | "closed" | undefined> {
  const context = contextOf(sending, dependencies.now());
  if (!matchesSegment(standing, sending.reminder.segment, context)) return undefined;
  try {
    return await remind(standing.bin, sending, dependencies);
  } catch (error) {
    if (error instanceof MailUnavailable) return "closed";
    throw error;
  }
}

function count(counts: Counts, reached: Reached): void {
  if (reached.kind !== "excluded") counts[reached.kind] += 1;
  else counts.excluded[reached.reason] = (counts.excluded[reached.reason] ?? 0) + 1;
}
