import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { sumOf } from "#shared/indicators/measures.ts";
import type { Contribution, DayKey, Standing } from "#shared/records/standing.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/**
 * How many enterprises of one district filed a form for the first time on one day, by form code.
 * Only expected forms are counted. A withdrawal does not take a first filing back.
 */
export type DayTally = { readonly key: DayKey; readonly sums: Contribution };

/** The code each form's tally is stored by: permanent, distinct, never `pk`, `sk` or `revision`. */
export const tallyCodes = {
  workforce: "w",
  "collective-agreement": "a",
  "safety-council": "c",
  "technical-inspectors": "i",
  "disability-quota": "q",
} as const satisfies Readonly<Record<AnnualFormId, string>>;

/** Standings that were computed by an earlier fold are in no tally. */
const firstFoldWithTallies = 2;

/**
 * What one Standing adds to the tallies of its year: 1 for each expected form, at the day in the city
 * on which it was first filed. It follows from the Standing alone, so that what a stored one has
 * added can be taken back; a change of it needs a new fold version and a look at the line above.
 */
export function dayTalliesOf(
  standing: Pick<Standing, "cell" | "contribution" | "forms" | "marks">,
): readonly DayTally[] {
  const { cell, contribution, forms, marks } = standing;
  if (cell === undefined || marks.foldVersion < firstFoldWithTallies) return [];
  const byDay = new Map<string, Record<string, number>>();
  for (const form of annualFormIds) {
    const firstFiledAt = forms[form]?.firstFiledAt;
    if (firstFiledAt === undefined || sumOf(contribution, `${form}.expected`) === 0) continue;
    const day = almatyDayOf(firstFiledAt);
    byDay.set(day, { ...byDay.get(day), [tallyCodes[form]]: 1 });
  }
  return [...byDay].map(([day, sums]) => ({ key: { day, district: cell.district }, sums }));
}
