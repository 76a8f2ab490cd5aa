import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type DecideReturnDependencies, decideReturn } from "#functions/records/decide-return.ts";
import { type ListReturnsDependencies, listReturns } from "#functions/records/list-returns.ts";
import { readReturn } from "#functions/records/read-return.ts";
import type { ReadYearDependencies } from "#functions/records/read-year.ts";
import { recordedReply } from "#functions/records/receipt-of.ts";
import { type SaveDraftDependencies, saveDraft } from "#functions/records/save-draft.ts";
import { type SubmitReturnDependencies, submitReturn } from "#functions/records/submit-return.ts";
import {
  type WithdrawReturnDependencies,
  withdrawReturn,
} from "#functions/records/withdraw-return.ts";
import { decideReturnContract } from "#shared/api/decide-return.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { readReturnContract } from "#shared/api/read-return.ts";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { withdrawReturnContract } from "#shared/api/withdraw-return.ts";

export function listReturnsEndpoint(dependencies: ListReturnsDependencies): Endpoint {
  return endpoint(listReturnsContract, ({ params, caller }) =>
    listReturns({ ...params, caller }, dependencies),
  );
}

export function readReturnEndpoint(dependencies: ReadYearDependencies): Endpoint {
  return endpoint(readReturnContract, ({ params, caller }) =>
    readReturn({ ...params, caller }, dependencies),
  );
}

export function saveDraftEndpoint(dependencies: SaveDraftDependencies): Endpoint {
  return endpoint(saveDraftContract, ({ params, body, caller, locale }) => {
    const { version, ...draft } = body;
    const edited = version ?? undefined;
    return saveDraft({ ...params, ...draft, version: edited, caller, locale }, dependencies);
  });
}

export function submitReturnEndpoint(dependencies: SubmitReturnDependencies): Endpoint {
  return endpoint(submitReturnContract, async ({ params, body, caller, idempotency, locale }) => {
    const submission = { ...params, ...body, caller, idempotency, locale };
    return recordedReply(await submitReturn(submission, dependencies));
  });
}

export function withdrawReturnEndpoint(dependencies: WithdrawReturnDependencies): Endpoint {
  return endpoint(withdrawReturnContract, async ({ params, body, caller, idempotency }) =>
    recordedReply(await withdrawReturn({ ...params, ...body, caller, idempotency }, dependencies)),
  );
}

export function decideReturnEndpoint(dependencies: DecideReturnDependencies): Endpoint {
  return endpoint(decideReturnContract, async ({ params, body, caller, idempotency }) =>
    recordedReply(await decideReturn({ ...params, ...body, caller, idempotency }, dependencies)),
  );
}
