import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type ListReturnsDependencies, listReturns } from "#functions/records/list-returns.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";

export function listReturnsEndpoint(dependencies: ListReturnsDependencies): Endpoint {
  return endpoint(listReturnsContract, ({ params, caller }) =>
    listReturns({ ...params, caller }, dependencies),
  );
}
