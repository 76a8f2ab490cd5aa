import { useCallback, useEffect, useState } from "react";
import type { JobView } from "#shared/api/job.ts";
import { type Answered, type ApiProblem, mayPass } from "#web/api/api-problem.ts";

const firstWaitSeconds = 1;
const longestWaitSeconds = 5;
const mostFailures = 8;

export type UseJob<Reply> = {
  /** The last answer that came; it stays when a newer reading fails. */
  readonly job: Reply | undefined;
  /** Why the latest reading failed; undefined when it did not. */
  readonly problem: ApiProblem | undefined;
  /** Asks at once, and goes on asking if the job is not over. */
  readonly reload: () => void;
};

/**
 * Reads a job again and again until it is done or has failed; an undefined key asks nothing. Waits
 * grow from one second to five, and after eight failures in a row it asks no more by itself.
 *
 * @param key names the job; answers to an earlier key are dropped.
 */
export function useJob<Reply extends Pick<JobView, "status">>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<Answered<Reply>>,
): UseJob<Reply> {
  const [kept, setKept] = useState<{ key: string; job: Reply }>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [round, setRound] = useState(0);
  // The server and the clock are outside of rendering; `ask` is made anew each time.
  useEffect(() => {
    if (key === undefined) return;
    const abort = new AbortController();
    pollJob(abort.signal, ask, (answered) => {
      setProblem(answered.ok ? undefined : answered.problem);
      if (answered.ok) setKept({ key, job: answered.reply });
    });
    return () => abort.abort();
  }, [key, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { job: kept?.key === key ? kept?.job : undefined, problem, reload };
}

/** Seconds until the next reading, or undefined when there is nothing more to ask. */
export function secondsToNext(
  answered: Answered<Pick<JobView, "status">>,
  readings: number,
  failures: number,
): number | undefined {
  if (!answered.ok) {
    const goesOn = mayPass(answered.problem) && failures <= mostFailures;
    return goesOn ? longestWaitSeconds : undefined;
  }
  const isOver = answered.reply.status === "done" || answered.reply.status === "failed";
  return isOver ? undefined : Math.min(firstWaitSeconds + readings / 4, longestWaitSeconds);
}

function pollJob<Reply extends Pick<JobView, "status">>(
  signal: AbortSignal,
  ask: (signal: AbortSignal) => Promise<Answered<Reply>>,
  tell: (answered: Answered<Reply>) => void,
): void {
  let readings = 0;
  let failures = 0;
  const next = () => void read().catch(() => undefined);
  const read = async () => {
    const answered = await ask(signal);
    if (signal.aborted) return;
    tell(answered);
    readings += 1;
    failures = answered.ok ? 0 : failures + 1;
    const seconds = secondsToNext(answered, readings, failures);
    if (seconds === undefined) return;
    const timer = setTimeout(next, seconds * 1000);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  next();
}
