import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { putStatistic, type StatisticsDependencies } from "#functions/statistics/put-statistic.ts";
import type { KeptVersion } from "#functions/statistics/statistics-repository.ts";
import { putStatisticContract, readStatisticsContract } from "#shared/api/statistics.ts";

/** Official figures: entering one, and reading a year's with all their versions. */
export function statisticsEndpoints(dependencies: StatisticsDependencies): readonly Endpoint[] {
  const { statistics, indicators } = dependencies;
  return [
    endpoint(readStatisticsContract, async ({ params }) => {
      const versions = await statistics.readVersions(params.year);
      const official = indicators.filter(({ kind }) => kind === "official");
      return {
        year: params.year,
        statistics: official.map(({ id }) => ({
          indicator: id,
          versions: (versions.get(id) ?? []).map(viewOf).toReversed(),
        })),
      };
    }),
    endpoint(putStatisticContract, async ({ params, body, caller }) => {
      const change = { ...params, entry: body, enteredBy: caller.id };
      return viewOf(await putStatistic(change, dependencies));
    }),
  ];
}

function viewOf({ enteredBy: _enteredBy, ...version }: KeptVersion) {
  return version;
}
