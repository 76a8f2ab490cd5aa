import type { Logger } from "#functions/platform/logger.ts";
import { type ConvergeDependencies, converge } from "#functions/progress/converge.ts";
import type { ProjectionKey } from "#functions/progress/projection-store.ts";

export type ProjectBatchDependencies = ConvergeDependencies & {
  /** Hands a key on to the converge queue. */
  readonly postpone: (key: ProjectionKey) => Promise<void>;
  readonly logger: Logger;
};

/** A key and the record that named it first. */
export type NamedKey = ProjectionKey & { readonly recordId: string };

/**
 * Converges the keys of one batch, each once, however many records name it. A key that will not
 * converge goes to the queue and counts as done, so that it does not hold up its shard.
 *
 * @returns ids of the records to be given again: those whose key could not even be queued.
 */
export async function projectBatch(
  named: readonly NamedKey[],
  dependencies: ProjectBatchDependencies,
): Promise<readonly string[]> {
  const generations = await dependencies.store.readGenerations();
  const failed: string[] = [];
  for (const { recordId, bin, year } of firstOfEachKey(named)) {
    const done = await convergeOrPostpone({ bin, year }, generations, dependencies);
    if (!done) failed.push(recordId);
  }
  return failed;
}

async function convergeOrPostpone(
  key: ProjectionKey,
  generations: readonly string[],
  dependencies: ProjectBatchDependencies,
): Promise<boolean> {
  const { logger } = dependencies;
  try {
    await converge(key, generations, dependencies);
    return true;
  } catch (error) {
    logger.error("projection postponed", { ...key, error });
  }
  try {
    await dependencies.postpone(key);
    return true;
  } catch (error) {
    logger.error("projection not queued", { ...key, error });
    return false;
  }
}

function firstOfEachKey(named: readonly NamedKey[]): readonly NamedKey[] {
  const first = new Map<string, NamedKey>();
  for (const key of named) {
    const name = `${key.bin}#${key.year}`;
    if (!first.has(name)) first.set(name, key);
  }
  return [...first.values()];
}
