import { useCallback, useEffect, useState } from "react";
import type { Dimension, ProgressReply } from "#shared/api/read-progress.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { readProgress } from "#web/api/endpoints.ts";

const secondsBetween = 5;

export type LiveProgress = {
  /** The last figures that came; they stay when a newer reading fails. */
  readonly reply: ProgressReply | undefined;
  /** Why the latest reading failed; undefined when it did not. */
  readonly problem: ApiProblem | undefined;
  readonly reload: () => void;
};

/** Figures of a year, read again every few seconds while the page is in sight. */
export function useProgress(year: number, by?: Dimension): LiveProgress {
  const [reply, setReply] = useState<ProgressReply>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [round, setRound] = useState(0);
  // The server and the clock are outside of rendering; `round` asks for a reading at once.
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const call = { params: { year }, ...(by && { query: { by } }), signal };
    repeat(signal, async () => {
      const answered = await api(readProgress)(call);
      if (signal.aborted) return false;
      setProblem(answered.ok ? undefined : answered.problem);
      if (answered.ok) setReply(answered.reply);
      return answered.ok || mayPass(answered.problem);
    });
    return () => abort.abort();
  }, [year, by, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { reply, problem, reload };
}

/** A refusal for good is not asked about every five seconds. */
const mayPass = ({ status, type }: ApiProblem): boolean =>
  type !== "session/expired" && (status === 0 || status >= 429);

/**
 * Reads now and again while the page is in sight, until told to stop. Each reading starts after
 * the one before has ended, so that a slow answer never queues up others.
 */
function repeat(signal: AbortSignal, read: () => Promise<boolean>): void {
  const wait = () => {
    const timer = setTimeout(next, secondsBetween * 1000);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  const next = () => {
    if (document.visibilityState === "hidden") return wait();
    read().then(
      (goOn) => goOn && wait(),
      () => undefined,
    );
  };
  next();
}
