import { agreement } from "#shared/agreements/current.ts";

/**
 * Years whose register can be opened: those of the agreement and up to the present one, since the
 * next year's frame is imported before its campaign.
 *
 * @param today `YYYY-MM-DD`.
 */
export function registerYears(today: string, shown: number): readonly number[] {
  const first = Math.min(...agreement.periodYears);
  const last = Math.max(...agreement.periodYears, Number(today.slice(0, 4)));
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return years.includes(shown) ? years : [...years, shown].toSorted((left, right) => left - right);
}
