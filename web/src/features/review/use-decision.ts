import { useRef, useState } from "react";
import type { HistoryEntry } from "#shared/api/read-return.ts";
import type { Comment } from "#shared/records/event.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { decideReturn } from "#web/api/department.ts";
import type { ReviewPlace } from "#web/features/review/paths.ts";

export type Decision = "accepted" | "returned" | "reopened";

export type DecisionState =
  | { readonly kind: "open" }
  | { readonly kind: "sending"; readonly decision: Decision }
  | { readonly kind: "done"; readonly decision: Decision; readonly sequence: number }
  /** Somebody acted since the page was opened; the event is theirs. */
  | { readonly kind: "overtaken"; readonly problem: ApiProblem; readonly event?: HistoryEntry }
  /** Not known to have arrived, or refused. */
  | { readonly kind: "failed"; readonly problem: ApiProblem; readonly request: DecisionRequest };

export type DecisionRequest = {
  readonly decision: Decision;
  readonly basedOn: number | null;
  readonly comments: readonly Comment[];
};

/** Sends decisions about one form, each at most once however often it is tried. */
export function useDecision(place: ReviewPlace) {
  const [state, setState] = useState<DecisionState>({ kind: "open" });
  const keyFor = useRef(onceFor());

  async function decide(request: DecisionRequest): Promise<DecisionState> {
    setState({ kind: "sending", decision: request.decision });
    const answered = await api(decideReturn)({
      params: place,
      body: { ...request, comments: [...request.comments] },
      idempotencyKey: keyFor.current(request),
    });
    const next = answered.ok
      ? ({ kind: "done", decision: request.decision, sequence: answered.reply.sequence } as const)
      : refusedState(answered.problem, request);
    setState(next);
    return next;
  }

  return { state, decide, reset: () => setState({ kind: "open" }) };
}

/** A key that stays the same for as long as the same thing is asked, and no longer. */
export function onceFor(makeKey: () => string = () => crypto.randomUUID()) {
  let last: { readonly asked: string; readonly key: string } | undefined;
  return (request: unknown): string => {
    const asked = JSON.stringify(request);
    if (last?.asked !== asked) last = { asked, key: makeKey() };
    return last.key;
  };
}

/** What a refusal of a decision means to the person who decided. */
export function refusedState(problem: ApiProblem, request: DecisionRequest): DecisionState {
  if (problem.type !== "return/changed" && problem.type !== "return/wrong-status") {
    return { kind: "failed", problem, request };
  }
  const { event } = problem.members as { readonly event?: HistoryEntry | null };
  return { kind: "overtaken", problem, ...(event ? { event } : {}) };
}
