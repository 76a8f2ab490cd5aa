import type * as z from "zod";
import { type OutreachCampaign, requireCampaign } from "#functions/outreach/outreach-campaign.ts";
import type { Registered } from "#functions/outreach/preview-reminder.ts";
import { ExclusionTally } from "#functions/outreach/tally.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { previewLettersContract } from "#shared/api/letters.ts";
import { type LetterExclusion, letterExclusions } from "#shared/outreach/exclusions.ts";
import { matchesSegment, type Segment, type SegmentSubject } from "#shared/records/segment.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

type Preview = z.input<(typeof previewLettersContract)["reply"]>;

export type PreviewLettersDependencies = {
  readonly findCampaign: (year: number) => Promise<OutreachCampaign | undefined>;
  readonly readRegister: (year: number) => Promise<readonly Registered[]>;
  readonly standings: (year: number) => AsyncIterable<SegmentSubject>;
  readonly hasMembers: (bin: string) => Promise<boolean>;
  readonly now: Clock;
};

type Asked = {
  readonly year: number;
  readonly segment: Segment;
  readonly onlyNotEnrolled: boolean;
};

/** Of more than these it is not looked up one by one in a request who has people. */
const mostAsked = 1500;
const atOnce = 16;

/** @throws Problem `campaign/not-found`, `campaign/final`. */
export async function previewLetters(
  { year, segment, onlyNotEnrolled }: Asked,
  { findCampaign, readRegister, standings, hasMembers, now }: PreviewLettersDependencies,
): Promise<Preview> {
  const campaign = await requireCampaign({ year, findCampaign, now: now() });
  const registered = new Map((await readRegister(year)).map((each) => [each.bin, each]));
  const today = almatyDayOf(now().toISOString());
  const context = { campaign, today, nameOf: (bin: string) => registered.get(bin)?.name };
  const tally = new ExclusionTally<LetterExclusion>(letterExclusions);
  const candidates: string[] = [];
  for await (const standing of standings(year)) {
    if (!matchesSegment(standing, segment, context)) continue;
    const isAddressee = standing.inScope && registered.has(standing.bin);
    if (isAddressee) candidates.push(standing.bin);
    else tally.add("out-of-scope", standing.bin);
  }
  const atMost = onlyNotEnrolled && candidates.length > mostAsked;
  const asks = onlyNotEnrolled && !atMost;
  const enrolled = asks ? await enrolledOf(candidates, hasMembers) : new Set<string>();
  for (const bin of enrolled) tally.add("enrolled", bin);
  const reached = candidates.filter((bin) => !enrolled.has(bin));
  const withEmail = reached.filter((bin) => registered.get(bin)?.email !== undefined).length;
  return { count: reached.length, withEmail, excluded: tally.list(), atMost };
}

async function enrolledOf(
  bins: readonly string[],
  hasMembers: PreviewLettersDependencies["hasMembers"],
): Promise<ReadonlySet<string>> {
  const enrolled = new Set<string>();
  for (let from = 0; from < bins.length; from += atOnce) {
    const some = bins.slice(from, from + atOnce);
    const has = await Promise.all(some.map(hasMembers));
    for (const [index, bin] of some.entries()) if (has[index]) enrolled.add(bin);
  }
  return enrolled;
}
