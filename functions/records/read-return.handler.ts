import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { readReturn } from "#functions/records/read-return.ts";
import type { ReadYearDependencies } from "#functions/records/read-year.ts";
import { readReturnContract } from "#shared/api/read-return.ts";

export function readReturnEndpoint(dependencies: ReadYearDependencies): Endpoint {
  return endpoint(readReturnContract, ({ params, caller }) =>
    readReturn({ ...params, caller }, dependencies),
  );
}
