import { background } from "#infra/local/background.ts";
import type { Closers } from "#infra/local/closers.ts";
import type { Engines } from "#infra/local/engines.ts";
import type { Home } from "#infra/local/home.ts";
import type { Functions } from "#infra/local/lambda/functions.ts";
import { startQueuePumps } from "#infra/local/queues/start-queues.ts";
import { startSchedules } from "#infra/local/schedules/start-schedules.ts";
import { startStreamPumps } from "#infra/local/streams/start-stream-pumps.ts";

export type SourcesOptions = {
  readonly engines: Engines;
  readonly functions: Functions;
  readonly home: Home;
  readonly closers: Closers;
  readonly onError: (line: string) => void;
};

/**
 * Starts whatever calls a function by itself: streams, queues and the clock. Gives a function that
 * resolves when streams and queues have been worked off.
 */
export function startSources(options: SourcesOptions): () => Promise<void> {
  const { engines, functions, home, closers, onError } = options;
  const { program, queues, endpoints, streamArnByTable } = engines;
  const { invoke } = functions;
  const { run, wait, stop } = background(onError);
  const { mappings, schedules } = program;
  const lags = startStreamPumps({
    home,
    endpoint: endpoints.dynamodb,
    mappings,
    streamArnByTable,
    invoke,
    sendTo: queues.sendTo,
    run,
    wait,
    closers,
  });
  closers.add(stop);
  startQueuePumps(queues, { mappings, invoke, run, wait });
  startSchedules({ schedules, invoke, run, wait });
  return async () => {
    // What a queue's function writes comes back through a stream, so both must rest together.
    do {
      while (queues.waitingIn(mappings) > 0) await wait(100);
      await Promise.all(lags.map(({ caughtUp }) => caughtUp()));
    } while (queues.waitingIn(mappings) > 0);
  };
}
