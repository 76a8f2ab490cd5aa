import type { Caller } from "#functions/auth/guard.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { requestError } from "#functions/http/request-errors.ts";
import { recordedReply } from "#functions/records/receipt-of.ts";
import { type SubmitReturnDependencies, submitReturn } from "#functions/records/submit-return.ts";
import { Problem } from "#shared/api/problem.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import type { Locale } from "#shared/text/locale.ts";

export function submitReturnEndpoint(dependencies: SubmitReturnDependencies): Endpoint {
  return endpoint(submitReturnContract, async ({ params, body, caller, idempotency, locale }) => {
    requireFittingSource(body.source, caller, locale);
    const submission = { ...params, ...body, caller, idempotency, locale };
    return recordedReply(await submitReturn(submission, dependencies));
  });
}

/**
 * An officer says how the answers came; an enterprise files online and says nothing of the kind.
 *
 * @throws Problem `request/invalid`.
 */
function requireFittingSource(source: unknown, { role }: Caller, locale: Locale): void {
  const isOnBehalf = role === "officer";
  if (isOnBehalf === (source !== undefined)) return;
  const code = isOnBehalf ? "required" : "unknown-key";
  throw new Problem("request/invalid", { errors: [requestError("source", code, locale)] });
}
