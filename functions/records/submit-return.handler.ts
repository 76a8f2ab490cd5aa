import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { recordedReply } from "#functions/records/receipt-of.ts";
import { type SubmitReturnDependencies, submitReturn } from "#functions/records/submit-return.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";

export function submitReturnEndpoint(dependencies: SubmitReturnDependencies): Endpoint {
  return endpoint(submitReturnContract, async ({ params, body, caller, idempotency, locale }) => {
    const submission = { ...params, ...body, caller, idempotency, locale };
    return recordedReply(await submitReturn(submission, dependencies));
  });
}
