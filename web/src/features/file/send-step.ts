import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { signDeclaration, submitReturn } from "#web/api/endpoints.ts";
import type { Filing, Refusal } from "#web/features/file/filing.ts";
import { mayWorkLater } from "#web/features/file/save-draft.ts";
import type { Attempt, OpenStep } from "#web/features/file/send-filing.ts";

/** Longest wait for one answer; after it the same request is asked again with the same key. */
const answerWithinMilliseconds = 20_000;

/** Asks the server for one step of a filing, once. */
export async function attemptStep(filing: Filing, step: OpenStep): Promise<Attempt> {
  try {
    return step.kind === "sign" ? await sign(filing, step) : await send(filing, step);
  } catch (reason) {
    // The only exception a call makes is the end of our own patience.
    if (reason instanceof DOMException) return { kind: "unknown" };
    throw reason;
  }
}

async function sign(
  { bin, year, filing }: Filing,
  { signature }: Extract<OpenStep, { kind: "sign" }>,
): Promise<Attempt> {
  const answered = await api(signDeclaration)({
    params: { bin, year, filing },
    body: signature,
    signal: AbortSignal.timeout(answerWithinMilliseconds),
  });
  if (answered.ok) return { kind: "signed", declaration: answered.reply };
  return attemptOf(answered.problem);
}

async function send(
  { bin, year, declaration }: Filing,
  { form, key }: Extract<OpenStep, { kind: "send" }>,
): Promise<Attempt> {
  const answered = await api(submitReturn)({
    params: { bin, year, form: form.form },
    // Frozen answers are JSON by construction; the contract's type cannot know.
    body: { ...form.body, ...(declaration ? { declaration } : {}) } as never,
    idempotencyKey: key,
    signal: AbortSignal.timeout(answerWithinMilliseconds),
  });
  if (answered.ok) return { kind: "arrived", receipt: answered.reply.receipt };
  return attemptOf(answered.problem);
}

function attemptOf(problem: ApiProblem): Attempt {
  if (problem.status === 401) return { kind: "signed-out" };
  if (!mayWorkLater(problem)) return { kind: "refused", refusal: refusalOf(problem) };
  const { retryAfterSeconds } = problem;
  return { kind: "unknown", ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

function refusalOf({ type, title, errors, members }: ApiProblem): Refusal {
  const { event } = members as { readonly event?: unknown };
  return {
    code: type,
    title,
    errors: errors.map(({ path, message }) => ({ path, message })),
    ...(isEvent(event) ? { event: { kind: event.kind, at: event.at } } : {}),
  };
}

const isEvent = (value: unknown): value is { kind: string; at: string } =>
  typeof value === "object" && value !== null && "kind" in value && "at" in value;
