import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type DecideReturnDependencies, decideReturn } from "#functions/records/decide-return.ts";
import { recordedReply } from "#functions/records/receipt-of.ts";
import { decideReturnContract } from "#shared/api/decide-return.ts";

export function decideReturnEndpoint(dependencies: DecideReturnDependencies): Endpoint {
  return endpoint(decideReturnContract, async ({ params, body, caller, idempotency }) =>
    recordedReply(await decideReturn({ ...params, ...body, caller, idempotency }, dependencies)),
  );
}
