import { useCallback, useEffect, useRef, useState } from "react";
import type { ImportView } from "#shared/api/imports.ts";
import { api } from "#web/api/client.ts";
import { commitImport, readImport } from "#web/api/department.ts";
import { type CommitState, commitAll } from "#web/features/register/commit-all.ts";

export type Commit = {
  /** Undefined until it was begun. */
  readonly state: CommitState | undefined;
  /** The import as it was read last while it is being written. */
  readonly latest: ImportView | undefined;
  /** Begins, or goes on at once. */
  readonly goOn: () => void;
};

const secondsBetween = 2;

/** Writes an import from this page; leaving the page ends the asking, not what was written. */
export function useCommit(id: string): Commit {
  const [state, setState] = useState<CommitState>();
  const [round, setRound] = useState(0);
  const latest = useLatest(id, state?.kind === "writing");
  const wake = useRef<(() => void) | undefined>(undefined);
  // The server is outside of rendering; a round is one unbroken effort to write everything.
  useEffect(() => {
    if (round === 0) return;
    const abort = new AbortController();
    const { signal } = abort;
    commitAll({
      commit: () => api(commitImport)({ params: { id }, signal }),
      tell: (next) => !signal.aborted && setState(next),
      isOver: () => signal.aborted,
      wait: (seconds) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, seconds * 1000);
          wake.current = () => {
            clearTimeout(timer);
            resolve();
          };
        }),
    }).catch(() => undefined);
    return () => {
      abort.abort();
      wake.current?.();
    };
  }, [id, round]);
  const goOn = useCallback(() => {
    if (wake.current) wake.current();
    wake.current = undefined;
    setRound((count) => (count === 0 ? 1 : count));
  }, []);
  const restart = useCallback(() => setRound((count) => count + 1), []);
  const isEnded = state?.kind === "signedOut" || state?.kind === "stopped";
  return { state, latest, goOn: isEnded ? restart : goOn };
}

/** A slice answers after up to 20 seconds: in between, how far it is. */
function useLatest(id: string, isWriting: boolean): ImportView | undefined {
  const [latest, setLatest] = useState<ImportView>();
  // Time and the server are outside of rendering.
  useEffect(() => {
    if (!isWriting) return;
    const abort = new AbortController();
    const { signal } = abort;
    let timer: ReturnType<typeof setTimeout>;
    const read = async () => {
      const answered = await api(readImport)({ params: { id }, signal });
      if (answered.ok && !signal.aborted) setLatest(answered.reply);
      if (!signal.aborted) timer = setTimeout(ask, secondsBetween * 1000);
    };
    const ask = () => void read().catch(() => undefined);
    timer = setTimeout(ask, secondsBetween * 1000);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [id, isWriting]);
  return latest;
}
