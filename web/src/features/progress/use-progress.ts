import { useCallback, useEffect, useState } from "react";
import type { Dimension, ProgressReply } from "#shared/api/read-progress.ts";
import type { Answered, ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { readProgress } from "#web/api/department.ts";

const secondsBetween = 3;
const longestWaitSeconds = 60;
const mostFailures = 8;

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
      if (signal.aborted) return "over";
      setProblem(answered.ok ? undefined : answered.problem);
      if (answered.ok) setReply(answered.reply);
      return outcomeOf(answered);
    });
    return () => abort.abort();
  }, [year, by, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { reply, problem, reload };
}

type Outcome = "came" | "failed" | "over";

/** A refusal for good is not asked about again. */
function outcomeOf(answered: Answered<unknown>): Outcome {
  if (answered.ok) return "came";
  const { status, type } = answered.problem;
  return type !== "session/expired" && (status === 0 || status >= 429) ? "failed" : "over";
}

/**
 * Seconds until the next reading after so many failures in a row: longer each time, and in the end
 * none, until the person asks.
 */
export function secondsUntilNext(failures: number): number | undefined {
  if (failures > mostFailures) return undefined;
  return Math.min(secondsBetween * 2 ** failures, longestWaitSeconds);
}

/**
 * Reads now and again while the page is in sight, until told to stop; back in sight, at once. Each
 * reading starts after the one before has ended, so that a slow answer never queues up others.
 */
function repeat(signal: AbortSignal, read: () => Promise<Outcome>): void {
  let failures = 0;
  const next = () => void readAndWait().catch(() => undefined);
  const readAndWait = async () => {
    if (document.visibilityState === "hidden") {
      document.addEventListener("visibilitychange", next, { once: true, signal });
      return;
    }
    const came = await read();
    failures = came === "failed" ? failures + 1 : 0;
    const seconds = came === "over" ? undefined : secondsUntilNext(failures);
    if (seconds === undefined || signal.aborted) return;
    const timer = setTimeout(next, seconds * 1000);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  next();
}
