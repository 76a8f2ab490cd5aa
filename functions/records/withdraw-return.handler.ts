import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { recordedReply } from "#functions/records/receipt-of.ts";
import {
  type WithdrawReturnDependencies,
  withdrawReturn,
} from "#functions/records/withdraw-return.ts";
import { withdrawReturnContract } from "#shared/api/withdraw-return.ts";

export function withdrawReturnEndpoint(dependencies: WithdrawReturnDependencies): Endpoint {
  return endpoint(withdrawReturnContract, async ({ params, body, caller, idempotency }) =>
    recordedReply(await withdrawReturn({ ...params, ...body, caller, idempotency }, dependencies)),
  );
}
