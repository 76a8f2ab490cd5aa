import type { Curve, CurvePoint } from "#shared/api/monitor.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { type DayTally, tallyCodes } from "#shared/indicators/day-tallies.ts";

type Campaign = { readonly opensOn: string; readonly closesOn: string };

/** What a filing curve is of. */
export type FilingCurve = {
  readonly year: number;
  readonly tallies: readonly DayTally[];
  readonly campaign: Campaign;
  /** Last day to show; later ones have not come yet. */
  readonly today: string;
  /** One form's filings; undefined: those of all. */
  readonly form?: AnnualFormId | undefined;
  /** KATO code; undefined: the city. */
  readonly district?: string | undefined;
  readonly expected: number;
};

const dayMilliseconds = 86_400_000;
/** What is filed later stands in the last point: the course of a campaign ends some time. */
const longestTailDays = 60;

/** Whole days from one day to another; negative when it has passed. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

/**
 * How first filings added up over a campaign, a point for each day on which something was filed, from
 * the day it opened to today, or two months after it closed. What was filed outside stands at the ends.
 */
export function filingCurveOf(of: FilingCurve): Curve {
  const { year, campaign, expected } = of;
  const last = lastDayOf(of);
  const byDay = new Map<string, number>([
    [campaign.opensOn, 0],
    [last, 0],
  ]);
  for (const tally of talliesOf(of)) {
    const day = clamp(tally.key.day, campaign.opensOn, last);
    byDay.set(day, (byDay.get(day) ?? 0) + filedIn(tally, of.form));
  }
  let filed = 0;
  const points = [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, more]): CurvePoint => {
      filed += more;
      return { day, daysAfterClosing: daysFrom(campaign.closesOn, day), filed };
    });
  return { year, expected, points };
}

/** First filings after the campaign closed. */
export function lateFilingsOf(
  of: Pick<FilingCurve, "tallies" | "campaign" | "form" | "district">,
): number {
  return talliesOf(of)
    .filter(({ key }) => key.day > of.campaign.closesOn)
    .reduce((total, tally) => total + filedIn(tally, of.form), 0);
}

function talliesOf({ tallies, district }: Pick<FilingCurve, "tallies" | "district">) {
  return tallies.filter(({ key }) => district === undefined || key.district === district);
}

function filedIn({ sums }: DayTally, form: AnnualFormId | undefined): number {
  return annualFormIds
    .filter((each) => form === undefined || each === form)
    .reduce((total, each) => total + (sums[tallyCodes[each]] ?? 0), 0);
}

function lastDayOf({ campaign, today }: FilingCurve): string {
  const end = new Date(Date.parse(campaign.closesOn) + longestTailDays * dayMilliseconds);
  return clamp(today, campaign.opensOn, end.toISOString().slice(0, 10));
}

function clamp(day: string, first: string, last: string): string {
  if (day < first) return first;
  return day > last ? last : day;
}
