import { useCallback, useEffect, useState } from "react";
import type { Answered } from "#web/api/api-problem.ts";

export type UseAnswer<Reply> = {
  /** Undefined until the first answer; the last one stays while a newer is on its way. */
  readonly answered: Answered<Reply> | undefined;
  readonly reload: () => void;
};

/**
 * Asks the server when the page is opened and whenever `key` changes; an undefined key asks nothing.
 * Answers to an earlier key are dropped.
 */
export function useAnswer<Reply>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<Answered<Reply>>,
): UseAnswer<Reply> {
  const [kept, setKept] = useState<{ key: string; answered: Answered<Reply> }>();
  const [round, setRound] = useState(0);
  // The server is outside of rendering; `ask` is made anew each time, `key` says when it differs.
  useEffect(() => {
    if (key === undefined) return;
    const abort = new AbortController();
    ask(abort.signal).then(
      (answered) => !abort.signal.aborted && setKept({ key, answered }),
      () => undefined,
    );
    return () => abort.abort();
  }, [key, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { answered: kept?.key === key ? kept?.answered : undefined, reload };
}
