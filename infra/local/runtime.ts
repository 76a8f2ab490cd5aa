import { bringUp, type Runtime, type RuntimeOptions } from "#infra/local/bring-up.ts";
import { CannotStart } from "#infra/local/cannot-start.ts";
import { closersOf } from "#infra/local/closers.ts";
import { homeAt } from "#infra/local/home.ts";
import { findRunning } from "#infra/local/runtime-record.ts";

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
