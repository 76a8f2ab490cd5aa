import { useState } from "react";
import type { Receipt } from "#shared/api/common.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { submitReturn } from "#web/api/endpoints.ts";
import { filingErrorsOf } from "#web/features/review/filing-errors.ts";
import { triedWith } from "#web/features/review/filing-state.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import type { ReviewPlace } from "#web/features/review/paths.ts";
import type { FilingInWork } from "#web/features/review/use-filing.ts";

export type FilingToSend = {
  readonly place: ReviewPlace;
  readonly definition: FormDefinition;
  readonly filing: FilingInWork;
  readonly reload: () => void;
  readonly onFiled: (receipt: Receipt) => void;
};

/** Checks what is typed as the server will, and files it at most once. */
export function useFilingSend({ place, definition, filing, reload, onFiled }: FilingToSend) {
  const language = useReviewLanguage();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const { methods, typed, check, missed } = filing;
  const shownErrors = methods.formState.errors;

  const standing = (messages: Readonly<Record<string, string | undefined>>) =>
    filingErrorsOf({
      definition,
      language,
      hasSource: typed.source !== undefined,
      hasMissedEvents: missed.length > 0,
      explanations: typed.explanations,
      check,
      messages,
    });
  const errors = attempt === 0 ? [] : standing(messagesIn(shownErrors));

  async function send() {
    if (busy) return;
    setProblem(undefined);
    const isWellFormed = await methods.trigger();
    const others = standing({});
    if (!isWellFormed || others.length > 0) return setAttempt(attempt + 1);
    setBusy(true);
    await file();
    setBusy(false);
  }

  async function file() {
    const { answers } = filing;
    const { source, basedOn } = filing.latest();
    const body = { answers, explanations: check.explanations, basedOn, source };
    const tried = triedWith(filing.latest(), body, () => crypto.randomUUID());
    filing.keepTry(tried);
    // What is typed is JSON by construction; the contract's type cannot know.
    const answered = await api(submitReturn)({
      params: place,
      body: body as never,
      idempotencyKey: tried.key,
    });
    if (answered.ok) {
      filing.forget();
      return onFiled(answered.reply.receipt);
    }
    setProblem(answered.problem);
    if (answered.problem.type === "return/changed") reload();
  }

  return { errors, attempt, busy, problem, send };
}

function messagesIn(
  errors: Readonly<Record<string, { readonly message?: unknown } | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([key, error]) =>
      typeof error?.message === "string" ? [[key, error.message]] : [],
    ),
  );
}
