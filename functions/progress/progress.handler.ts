import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type ReadProgressDependencies, readProgress } from "#functions/progress/read-progress.ts";
import { readProgressContract } from "#shared/api/read-progress.ts";

export function progressEndpoints(dependencies: ReadProgressDependencies): readonly Endpoint[] {
  return [
    endpoint(readProgressContract, ({ params, query }) =>
      readProgress({ ...params, ...query }, dependencies),
    ),
  ];
}
