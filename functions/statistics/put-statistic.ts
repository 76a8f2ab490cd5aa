import type { Clock } from "#functions/platform/clock.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import type {
  KeptVersion,
  StatisticsRepository,
} from "#functions/statistics/statistics-repository.ts";
import { Problem } from "#shared/api/problem.ts";
import type { OfficialEntry } from "#shared/api/statistics.ts";
import { compareFractions, fractionOf } from "#shared/indicators/fraction.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";

export type StatisticsDependencies = {
  readonly statistics: StatisticsRepository;
  readonly indicators: readonly IndicatorDefinition[];
  readonly now: Clock;
};

export type StatisticChange = {
  readonly year: number;
  readonly indicator: string;
  readonly entry: OfficialEntry;
  readonly enteredBy: string;
};

/**
 * Adds a version of an official figure. Saying again what is already so, by any number of tries,
 * changes nothing and answers the version there is.
 *
 * @throws Problem `indicator/not-found` for an indicator that is not official, `statistics/invalid`
 *   for more than all, `statistics/changed` when the version seen is not the latest, `request/busy`.
 */
export async function putStatistic(
  { year, indicator, entry: { version, ...entry }, enteredBy }: StatisticChange,
  { statistics, indicators, now }: StatisticsDependencies,
): Promise<KeptVersion> {
  const definition = indicators.find(({ id, kind }) => id === indicator && kind === "official");
  if (definition === undefined) throw new Problem("indicator/not-found");
  if (isMoreThanAll(entry, definition.scale)) throw new Problem("statistics/invalid");
  return tryAgain(async () => {
    const versions = (await statistics.readVersions(year)).get(indicator) ?? [];
    const latest = versions.at(-1);
    if (latest !== undefined && saysTheSame(latest, entry)) return latest;
    if (version !== undefined && version !== (latest?.version ?? 0)) {
      throw new Problem("statistics/changed", { members: { version: latest?.version ?? null } });
    }
    const enteredAt = now().toISOString();
    const next = { version: (latest?.version ?? 0) + 1, ...entry, enteredAt, enteredBy };
    return (await statistics.add(year, indicator, next)) ? next : undefined;
  });
}

/** A part is never larger than its whole. */
function isMoreThanAll({ numerator, denominator, value }: OfficialEntry, scale: number): boolean {
  if (value === undefined) return (numerator ?? 0) > (denominator ?? 0);
  return compareFractions(fractionOf(value), fractionOf(String(scale))) > 0;
}

function saysTheSame(latest: KeptVersion, entry: Omit<OfficialEntry, "version">): boolean {
  const { version: _version, enteredAt: _enteredAt, enteredBy: _enteredBy, ...said } = latest;
  return canonicalJson(said) === canonicalJson(entry);
}
