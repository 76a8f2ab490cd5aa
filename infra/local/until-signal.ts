import { CannotStart } from "#infra/local/cannot-start.ts";

/** A terminal sends Ctrl-C to npm and to us, and npm hands it on: the echo is no second wish. */
const echoMilliseconds = 1000;

/**
 * Runs `work` until it ends or the process is asked to end, and gives the exit code: 0 when it was
 * asked to. A second wish ends the process at once.
 */
export async function untilSignal(
  work: (signal: AbortSignal) => Promise<void>,
  onError: (line: string) => void,
): Promise<number> {
  const asked = new AbortController();
  let askedAt = 0;
  const ask = () => {
    if (asked.signal.aborted && Date.now() - askedAt > echoMilliseconds) process.exit(130);
    if (asked.signal.aborted) return;
    askedAt = Date.now();
    asked.abort();
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, ask);
  try {
    await work(asked.signal);
    return 0;
  } catch (error) {
    if (asked.signal.aborted) return 0;
    onError(error instanceof CannotStart ? error.message : wordsOf(error));
    return 1;
  } finally {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(name, ask);
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
