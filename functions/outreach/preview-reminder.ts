import type * as z from "zod";
import type { ContactRepository } from "#functions/outreach/contact-repository.ts";
import { exclusionOf, outstandingOf, type ReminderRules } from "#functions/outreach/eligibility.ts";
import { type OutreachCampaign, requireBegun } from "#functions/outreach/outreach-campaign.ts";
import { type ReminderFrame, reminderMail } from "#functions/outreach/reminder-mail.ts";
import { ExclusionTally } from "#functions/outreach/tally.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { previewReminderContract, ReminderNotes } from "#shared/api/reminders.ts";
import { type ReminderExclusion, reminderExclusions } from "#shared/outreach/exclusions.ts";
import {
  matchesSegment,
  type Segment,
  type SegmentContext,
  type SegmentSubject,
} from "#shared/records/segment.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { type Locale, locales } from "#shared/text/locale.ts";

type Preview = z.input<(typeof previewReminderContract)["reply"]>;

/** An enterprise of a year's register, as outreach needs it. */
export type Registered = {
  readonly bin: string;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly language: Locale;
  readonly email?: string | undefined;
};

export type PreviewReminderDependencies = {
  readonly findCampaign: (year: number) => Promise<OutreachCampaign | undefined>;
  readonly readRegister: (year: number) => Promise<readonly Registered[]>;
  readonly standings: (year: number) => AsyncIterable<SegmentSubject>;
  readonly contacts: Pick<ContactRepository, "findMany">;
  /** BINs with an objection that nobody has decided yet. */
  readonly readObjecting: (year: number) => Promise<ReadonlySet<string>>;
  readonly frame: Omit<ReminderFrame, "year" | "closesOn" | "contact">;
  readonly now: Clock;
};

/** Of more than these, limits are not looked up one by one in a request. */
const mostAsked = 3000;

type Asked = {
  readonly year: number;
  readonly segment: Segment;
  readonly notes: ReminderNotes;
};

/**
 * Whom a reminder would reach if it were sent now, from the derived Standings: at sending, each is
 * looked at anew.
 *
 * @throws Problem `campaign/not-found`, `campaign/not-open`, `campaign/final`.
 */
export async function previewReminder(
  { year, segment, notes }: Asked,
  dependencies: PreviewReminderDependencies,
): Promise<Preview> {
  const { findCampaign, readRegister, now } = dependencies;
  const campaign = await requireBegun({ year, findCampaign, now: now() });
  const registered = new Map((await readRegister(year)).map((each) => [each.bin, each]));
  const at = now().toISOString();
  const nameOf: SegmentContext["nameOf"] = (bin) => registered.get(bin)?.name;
  const context = { campaign, today: almatyDayOf(at), nameOf };
  const rules = { segment, context, closesOn: campaign.closesOn, now: at };
  const { tally, candidates } = await firstLook({ year, rules, registered }, dependencies);
  const atMost = candidates.length > mostAsked;
  const asked = { year, rules, candidates: atMost ? [] : candidates, tally };
  const reached = atMost ? candidates : await closerLook(asked, dependencies);
  return {
    asOf: at,
    count: reached.length,
    recipients: byLanguage(reached),
    excluded: tally.list(),
    atMost,
    samples: samplesOf(reached, campaign, { notes, rules }, dependencies.frame),
  };
}

type Candidate = Registered & {
  readonly standing: SegmentSubject;
  readonly hasOpenObjection: boolean;
};

type FirstLook = {
  readonly year: number;
  readonly rules: ReminderRules;
  readonly registered: ReadonlyMap<string, Registered>;
};

/** Everything but limits: what Standings, register and the list of objections say. */
async function firstLook(
  { year, rules, registered }: FirstLook,
  { standings, readObjecting }: PreviewReminderDependencies,
) {
  const tally = new ExclusionTally<ReminderExclusion>(reminderExclusions);
  const candidates: Candidate[] = [];
  const objecting = await readObjecting(year);
  for await (const standing of standings(year)) {
    if (!matchesSegment(standing, rules.segment, rules.context)) continue;
    const found = registered.get(standing.bin);
    const hasOpenObjection = objecting.has(standing.bin);
    const hasEmail = found?.email !== undefined;
    const reason = exclusionOf({ standing, hasEmail, hasOpenObjection }, rules);
    if (reason !== undefined) tally.add(reason, standing.bin);
    else if (found !== undefined) candidates.push({ ...found, standing, hasOpenObjection });
  }
  return { tally, candidates };
}

type CloserLook = {
  readonly year: number;
  readonly rules: ReminderRules;
  readonly candidates: readonly Candidate[];
  readonly tally: ExclusionTally<ReminderExclusion>;
};

async function closerLook(
  { year, rules, candidates, tally }: CloserLook,
  { contacts }: PreviewReminderDependencies,
): Promise<readonly Candidate[]> {
  const bins = candidates.map(({ bin }) => bin);
  const contactOf = await contacts.findMany(bins, year);
  return candidates.filter(({ bin, standing }) => {
    const contact = contactOf.get(bin);
    const reason = exclusionOf({ standing, hasEmail: true, ...(contact && { contact }) }, rules);
    if (reason !== undefined) tally.add(reason, bin);
    return reason === undefined;
  });
}

function byLanguage(reached: readonly Candidate[]): Partial<Record<Locale, number>> {
  const counts: Partial<Record<Locale, number>> = {};
  for (const { language } of reached) counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

/** The mail as the first recipient of each language would get it. */
function samplesOf(
  reached: readonly Candidate[],
  { year, closesOn, responsibleOfficer: contact }: OutreachCampaign,
  { notes, rules }: { readonly notes: ReminderNotes; readonly rules: ReminderRules },
  frame: PreviewReminderDependencies["frame"],
): Preview["samples"] {
  return locales.flatMap((language) => {
    const first = reached.find((each) => each.language === language);
    if (first === undefined) return [];
    const outstanding = outstandingOf(first.standing, rules.segment);
    const of = { ...frame, year, closesOn, contact };
    const { subject, text } = reminderMail({ ...first, outstanding }, of, {
      notes,
      now: rules.now,
    });
    return [{ language, subject, text }];
  });
}
