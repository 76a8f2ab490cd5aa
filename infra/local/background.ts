import { setTimeout as sleep } from "node:timers/promises";

/** Work that goes on until the runtime stops. */
export type Background = {
  readonly run: (work: () => Promise<unknown>) => void;
  /** Rejects as soon as the runtime stops. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Resolves when all work has come to its end, or after a grace time. */
  readonly stop: () => Promise<void>;
};

const pauseAfterFault = 1000;
const graceMilliseconds = 3000;

/** Work that fails is told of and begun again after a second. */
export function background(onError: (line: string) => void): Background {
  const ended = new AbortController();
  const works: Promise<void>[] = [];
  const wait = async (milliseconds: number) => {
    await sleep(Math.max(0, milliseconds), undefined, { signal: ended.signal });
  };
  const attempt = async (work: () => Promise<unknown>): Promise<"ended" | "failed"> => {
    try {
      await work();
      return "ended";
    } catch (error) {
      if (ended.signal.aborted) return "ended";
      onError(error instanceof Error ? `${error.stack}` : String(error));
      return "failed";
    }
  };
  const runUntilEnd = async (work: () => Promise<unknown>) => {
    while ((await attempt(work)) === "failed") await sleep(pauseAfterFault);
  };
  return {
    wait,
    run: (work) => {
      works.push(runUntilEnd(work));
    },
    stop: async () => {
      ended.abort();
      await Promise.race([Promise.all(works), sleep(graceMilliseconds, undefined, { ref: false })]);
    },
  };
}
