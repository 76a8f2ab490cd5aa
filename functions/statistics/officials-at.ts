import type { StatisticsRepository } from "#functions/statistics/statistics-repository.ts";
import type { EnteredFigure } from "#shared/indicators/progress-rows.ts";

/** Official figures of a year as they were entered until an instant, by indicator. */
export function officialsAt({ readVersions }: Pick<StatisticsRepository, "readVersions">) {
  return async (year: number, at: string): Promise<Readonly<Record<string, EnteredFigure>>> => {
    const figures: Record<string, EnteredFigure> = {};
    for (const [indicator, versions] of await readVersions(year)) {
      const latest = versions.findLast(({ enteredAt }) => enteredAt <= at);
      if (latest === undefined) continue;
      const { numerator, denominator, value } = latest;
      if (value !== undefined) figures[indicator] = { value };
      else if (numerator !== undefined && denominator !== undefined) {
        figures[indicator] = { numerator, denominator };
      }
    }
    return figures;
  };
}
