import type { ContactRepository } from "#functions/outreach/contact-repository.ts";
import {
  type Candidate,
  exclusionOf,
  outstandingOf,
  phaseOf,
} from "#functions/outreach/eligibility.ts";
import { type ReminderFrame, reminderMail } from "#functions/outreach/reminder-mail.ts";
import type { Reminder } from "#functions/outreach/reminder-repository.ts";
import { type Delivery, MailUnavailable, type SendMail } from "#functions/outreach/send-mail.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { ReminderExclusion } from "#shared/outreach/exclusions.ts";
import type { SegmentContext, SegmentSubject } from "#shared/records/segment.ts";
import type { EnterpriseProfile } from "#shared/register/frame.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** What is true of one enterprise at this moment, read strongly. */
export type EnterpriseNow = {
  readonly standing: SegmentSubject;
  readonly profile: EnterpriseProfile | undefined;
  readonly hasOpenObjection: boolean;
};

export type ReminderCampaign = Pick<ReminderFrame, "closesOn" | "contact"> & {
  readonly opensOn: string;
  readonly finalAt?: string | undefined;
};

export type RemindDependencies = {
  readonly contacts: Pick<
    ContactRepository,
    "find" | "claim" | "markSent" | "markFailed" | "release"
  >;
  readonly readNow: (bin: string, year: number) => Promise<EnterpriseNow>;
  readonly sendMail: SendMail;
  readonly frame: Omit<ReminderFrame, "year" | "closesOn" | "contact">;
  readonly now: Clock;
};

export type Sending = {
  readonly reminder: Reminder;
  readonly campaign: ReminderCampaign;
  readonly nameOf: SegmentContext["nameOf"];
  /** Enterprises in the year's register. */
  readonly total: number;
};

export type Reached =
  | { readonly kind: "sent" | "failed" | "uncertain" }
  | { readonly kind: "excluded"; readonly reason: ReminderExclusion };

/** What a segment is matched against while a reminder is sent. */
export function contextOf(
  { campaign, nameOf }: Pick<Sending, "campaign" | "nameOf">,
  at: Date,
): SegmentContext {
  return { campaign, today: almatyDayOf(at.toISOString()), nameOf };
}

/** One enterprise: what was begun before is told and not done again. */
export async function remind(
  bin: string,
  sending: Sending,
  dependencies: RemindDependencies,
): Promise<Reached> {
  const { reminder, campaign } = sending;
  const { contacts, readNow, now } = dependencies;
  const contact = await contacts.find(bin, reminder.year);
  const before = contact.reminders[reminder.id];
  if (before !== undefined) return { kind: before === "sending" ? "uncertain" : before };
  const enterprise = await readNow(bin, reminder.year);
  const at = now();
  const { standing, profile, hasOpenObjection } = enterprise;
  const hasEmail = profile?.contactEmail !== undefined;
  const candidate: Candidate = { standing, hasEmail, contact, hasOpenObjection };
  const reason = exclusionOf(candidate, {
    segment: reminder.segment,
    context: contextOf(sending, at),
    closesOn: campaign.closesOn,
    now: at.toISOString(),
  });
  if (reason !== undefined) return { kind: "excluded", reason };
  return profile === undefined
    ? { kind: "excluded", reason: "no-email" }
    : deliver({ standing, profile }, sending, dependencies);
}

/** Marked as begun before the mail service is called, and as sent after it has answered. */
async function deliver(
  { standing, profile }: { readonly standing: SegmentSubject; readonly profile: EnterpriseProfile },
  { reminder, campaign }: Sending,
  { contacts, sendMail, frame, now }: RemindDependencies,
): Promise<Reached> {
  const { bin, name, language, contactEmail: to = "" } = profile;
  const { year, id, notes, segment } = reminder;
  const at = now().toISOString();
  const claim = { bin, year, reminder: id, phase: phaseOf(campaign.closesOn, at), at };
  const claimed = await contacts.claim(claim);
  if (claimed.kind === "enough") return { kind: "excluded", reason: "enough" };
  if (claimed.kind === "taken") {
    return { kind: claimed.state === "sending" ? "uncertain" : claimed.state };
  }
  const outstanding = outstandingOf(standing, segment);
  const { closesOn, contact } = campaign;
  const mail = reminderMail(
    { bin, name, language, outstanding },
    { ...frame, year, closesOn, contact },
    { notes, now: at },
  );
  const delivered = await sendOrRelease(
    () => sendMail({ to, ...mail }),
    () => contacts.release(claim),
  );
  if (delivered === "sent") await contacts.markSent(claim);
  if (delivered === "refused") await contacts.markFailed(claim);
  return { kind: delivered === "refused" ? "failed" : delivered };
}

/** A mail that was certainly not taken gives its claim back. */
async function sendOrRelease(
  send: () => Promise<Delivery>,
  release: () => Promise<void>,
): Promise<Delivery> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof MailUnavailable) await release();
    throw error;
  }
}
