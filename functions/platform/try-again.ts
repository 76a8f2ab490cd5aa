import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "#shared/api/problem.ts";

/** How often a write that others get in the way of is started again. */
export const mostAttempts = 5;

/**
 * Runs an attempt until it gives something else than `undefined`, each time from its reads.
 *
 * @throws Problem `request/busy` when every attempt found somebody in the way.
 */
export async function tryAgain<Result>(
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  for (let count = 1; count <= mostAttempts; count += 1) {
    const result = await attempt();
    if (result !== undefined) return result;
    // Jitter parts writers that met; the longest wait stays far below the gateway's patience.
    if (count < mostAttempts) await wait(Math.random() * 20 * 2 ** count);
  }
  throw new Problem("request/busy", { retryAfterSeconds: 1 });
}
