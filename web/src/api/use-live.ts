import { useCallback, useEffect, useState } from "react";
import { type Answered, type ApiProblem, mayPass } from "#web/api/api-problem.ts";

const longestWaitSeconds = 60;
const mostFailures = 8;

export type Live<Reply> = {
  /** The last answer that came; it stays when a newer reading fails. */
  readonly reply: Reply | undefined;
  /** Why the latest reading failed; undefined when it did not. */
  readonly problem: ApiProblem | undefined;
  readonly reload: () => void;
};

/**
 * Reads now and again while the page is in sight, and at once when it comes back in sight. Each
 * reading starts after the one before has ended, so that a slow answer never queues up others;
 * failures make the pauses longer, and in the end it asks no more by itself. A refusal for good is
 * not asked about again.
 *
 * @param key names what is read; answers to an earlier key are dropped.
 */
export function useLive<Reply>(
  key: string,
  ask: (signal: AbortSignal) => Promise<Answered<Reply>>,
  { everySeconds = 5 } = {},
): Live<Reply> {
  const [kept, setKept] = useState<{ readonly key: string; readonly reply: Reply }>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [round, setRound] = useState(0);
  // The server and the clock are outside of rendering; `round` asks for a reading at once.
  useEffect(() => {
    const abort = new AbortController();
    repeat(abort.signal, everySeconds, async () => {
      const answered = await ask(abort.signal);
      if (abort.signal.aborted) return "over";
      setProblem(answered.ok ? undefined : answered.problem);
      if (answered.ok) setKept({ key, reply: answered.reply });
      return outcomeOf(answered);
    });
    return () => abort.abort();
  }, [key, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { reply: kept?.key === key ? kept.reply : undefined, problem, reload };
}

type Outcome = "came" | "failed" | "over";

function outcomeOf(answered: Answered<unknown>): Outcome {
  if (answered.ok) return "came";
  return mayPass(answered.problem) ? "failed" : "over";
}

/** Seconds until the next reading after so many failures in a row; none in the end. */
export function secondsUntilNext(failures: number, everySeconds: number): number | undefined {
  if (failures > mostFailures) return undefined;
  return Math.min(everySeconds * 2 ** failures, longestWaitSeconds);
}

function repeat(signal: AbortSignal, everySeconds: number, read: () => Promise<Outcome>): void {
  let failures = 0;
  const next = () => void readAndWait().catch(() => undefined);
  const readAndWait = async () => {
    if (document.visibilityState === "hidden") {
      document.addEventListener("visibilitychange", next, { once: true, signal });
      return;
    }
    const came = await read();
    failures = came === "failed" ? failures + 1 : 0;
    const seconds = came === "over" ? undefined : secondsUntilNext(failures, everySeconds);
    if (seconds === undefined || signal.aborted) return;
    const timer = setTimeout(next, seconds * 1000);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  next();
}
