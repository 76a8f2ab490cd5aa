import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type ReadMonitorDependencies, readMonitor } from "#functions/monitor/read-monitor.ts";
import { readMonitorContract } from "#shared/api/monitor.ts";

export function monitorEndpoints(dependencies: ReadMonitorDependencies): readonly Endpoint[] {
  return [
    endpoint(readMonitorContract, ({ params, query, locale }) =>
      readMonitor({ ...params, ...query, after: query.cursor, locale }, dependencies),
    ),
  ];
}
