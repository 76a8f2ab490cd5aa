import { bringUp } from "#infra/local/bring-up.ts";
import { CannotStart } from "#infra/local/cannot-start.ts";
import { closersOf } from "#infra/local/closers.ts";
import { homeAt } from "#infra/local/home.ts";
import { findRunning } from "#infra/local/runtime-record.ts";

export type RuntimeOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  /** Folder that keeps the state. */
  readonly home: string;
  /** Whether a new home is filled with the demo. */
  readonly demo: boolean;
  /** Stage whose templates are run; absent: `local`. */
  readonly stage?: string;
  /** Origin that people see when another server stands before this one. */
  readonly publicOrigin?: string;
  /** Whether the web app is built first if a source of it has changed; absent: yes. */
  readonly buildsWebApp?: boolean;
  /** Whether the demo's progress is the person's to see. */
  readonly showsProgress?: boolean;
  /** Puts a door of one's own, such as a meter, between the functions and the database. */
  readonly tapDatabase?: (endpoint: string) => Promise<string>;
  readonly onMessage?: (line: string) => void;
  readonly onError?: (line: string) => void;
  /** Ends a start under way. */
  readonly signal?: AbortSignal;
};

export type Runtime = {
  readonly origin: string;
  /** Where it really listens: the origin, unless another server stands before it. */
  readonly port: number;
  readonly issuer: string;
  readonly clientId: string;
  /** Ends every thread and child, closes every port and resolves when all are gone. */
  readonly stop: () => Promise<void>;
  /** Resolves when streams and queues have been worked off. */
  readonly caughtUp: () => Promise<void>;
  /** Resolves when an engine has ended without being asked to. */
  readonly failed: Promise<void>;
};

/**
 * Runs the program on one machine: what the synthesized templates of its stage say, and nothing
 * else. Resolves when it is ready: with the demo complete and projected, if there is to be one.
 * @throws CannotStart when something on the machine is missing or taken.
 */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { onMessage = ignore, onError = ignore, signal } = options;
  const home = homeAt(options.home);
  const closers = closersOf(onError);
  signal?.addEventListener("abort", () => void closers.closeAll());
  try {
    const running = await findRunning(home);
    if (running !== undefined) {
      throw new CannotStart(
        `Kelisim runs from ${home.folder} already, at ${running.origin} (process ${running.pid}).`,
      );
    }
    const settled = {
      stage: "local",
      buildsWebApp: true,
      showsProgress: false,
      ...options,
      onMessage,
      onError,
    };
    return await bringUp(settled, home, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

function ignore(): void {
  // Nobody listens.
}
