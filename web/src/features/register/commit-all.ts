import type { ImportView } from "#shared/api/imports.ts";
import type { Answered, ApiProblem } from "#web/api/api-problem.ts";

/** What one slice of a commit answers. */
export type Slice = {
  readonly added: number;
  readonly changed: number;
  readonly alreadySo: number;
  readonly remaining: number;
};

export type CommitState =
  | { readonly kind: "writing"; readonly slice?: Slice }
  /** Going on by itself after a while. */
  | { readonly kind: "lost" | "busy" }
  /** Going on is up to the person. */
  | { readonly kind: "signedOut" }
  | { readonly kind: "stopped"; readonly problem: ApiProblem }
  | { readonly kind: "done"; readonly slice: Slice };

export type CommitSteps = {
  readonly commit: () => Promise<Answered<Slice>>;
  /** Resolves after so many seconds, or at once when the person wants to go on. */
  readonly wait: (seconds: number) => Promise<void>;
  readonly tell: (state: CommitState) => void;
  readonly isOver: () => boolean;
};

const longestWaitSeconds = 30;

/**
 * Writes an import slice by slice until nothing remains. Lost connections and busy servers are
 * waited for, ever longer; every slice can be sent again, so nothing is written twice.
 */
export async function commitAll({ commit, wait, tell, isOver }: CommitSteps): Promise<void> {
  let failures = 0;
  tell({ kind: "writing" });
  while (!isOver()) {
    const answered = await commit();
    if (answered.ok) {
      failures = 0;
      const slice = answered.reply;
      tell(slice.remaining === 0 ? { kind: "done", slice } : { kind: "writing", slice });
      if (slice.remaining === 0) return;
      continue;
    }
    const next = stateAfter(answered.problem);
    tell(next);
    if (next.kind === "stopped" || next.kind === "signedOut") return;
    await wait(secondsBefore(answered.problem, failures));
    failures += 1;
  }
}

/** No answer, and answers that say "later", are waited out; a refusal stands. */
function stateAfter(problem: ApiProblem): CommitState {
  const { type, status } = problem;
  if (type === "session/expired") return { kind: "signedOut" };
  if (status === 0) return { kind: "lost" };
  return status === 429 || status >= 500 ? { kind: "busy" } : { kind: "stopped", problem };
}

function secondsBefore({ retryAfterSeconds }: ApiProblem, failures: number): number {
  return Math.max(retryAfterSeconds ?? 0, Math.min(2 ** failures, longestWaitSeconds));
}

/** Rows written of all that were to be written. */
export function progressOf(
  { added, changed, remaining }: Pick<ImportView, "added" | "changed" | "remaining">,
  slice: Pick<Slice, "remaining"> | undefined,
): { readonly done: number; readonly total: number } {
  const total = added + changed;
  return { done: total - Math.min(slice?.remaining ?? remaining, remaining), total };
}
