import { type Contact, noContact, type Phase } from "#functions/outreach/contact-repository.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import type { ReminderExclusion } from "#shared/outreach/exclusions.ts";
import { quietDays, remindersAfter, remindersBefore } from "#shared/outreach/limits.ts";
import {
  isExpectedOf,
  isFiled,
  matchesSegment,
  type Segment,
  type SegmentContext,
  type SegmentSubject,
} from "#shared/records/segment.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** What an enterprise has left to do of what it is reminded of. */
export type Outstanding = {
  /** Never filed, or withdrawn. */
  readonly missing: readonly AnnualFormId[];
  /** Given back to be corrected. */
  readonly returned: readonly AnnualFormId[];
};

export type Candidate = {
  readonly standing: SegmentSubject;
  readonly hasEmail: boolean;
  readonly contact?: Contact;
  readonly hasOpenObjection?: boolean;
};

export type ReminderRules = {
  readonly segment: Segment;
  readonly context: SegmentContext;
  readonly closesOn: string;
  /** Instant at which it is asked. */
  readonly now: string;
};

/** Until the campaign's last day, that day included, or after it, in days of the city. */
export function phaseOf(closesOn: string, now: string): Phase {
  return almatyDayOf(now) <= closesOn ? "before" : "after";
}

/** What is to be filed or corrected, of the forms that the segment asks after. */
export function outstandingOf(standing: SegmentSubject, { form }: Segment): Outstanding {
  const asked = annualFormIds.filter(
    (each) => isExpectedOf(standing, each) && (form === undefined || form === each),
  );
  const returned = asked.filter((each) => standing.forms[each]?.status === "returned");
  const missing = asked.filter((each) => !returned.includes(each) && !isFiled(standing, each));
  return { missing, returned };
}

/**
 * Why an enterprise gets no reminder; undefined when it gets one. Without `contact` and without
 * `hasOpenObjection` those reasons are not asked.
 */
export function exclusionOf(
  candidate: Candidate,
  rules: ReminderRules,
): ReminderExclusion | undefined {
  const { standing, hasEmail, contact = noContact, hasOpenObjection = false } = candidate;
  const { missing, returned } = outstandingOf(standing, rules.segment);
  if (!standing.inScope) return "out-of-scope";
  if (missing.length + returned.length === 0) return "filed";
  if (!matchesSegment(standing, rules.segment, rules.context)) return "left-segment";
  if (!hasEmail) return "no-email";
  if (hasOpenObjection) return "objection-open";
  if (hasHadEnough(contact, rules)) return "enough";
  return isFresh(contact, rules) ? "just-contacted" : undefined;
}

function hasHadEnough({ before, after }: Contact, { closesOn, now }: ReminderRules): boolean {
  return phaseOf(closesOn, now) === "before" ? before >= remindersBefore : after >= remindersAfter;
}

/** Two days in the city lie between: after one on Monday the next is possible on Wednesday. */
function isFresh({ lastAt }: Contact, { now }: ReminderRules): boolean {
  if (lastAt === undefined) return false;
  return daysBetween(almatyDayOf(lastAt), almatyDayOf(now)) < quietDays;
}

/** Days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
