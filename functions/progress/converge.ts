import { type ProjectDependencies, project } from "#functions/progress/project.ts";
import type { ProjectionKey } from "#functions/progress/projection-store.ts";

const tries = 5;
const firstPauseMilliseconds = 25;

export type ConvergeDependencies = ProjectDependencies & {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** 0 up to 1; spreads runs that collided. */
  readonly random: () => number;
};

/**
 * Projects one enterprise and year until it is up to the truth: in the current generation and, while
 * a rebuild runs, in the next. After whatever makes a try fail, it pauses, longer each time and by
 * chance, and begins again from the first read.
 *
 * @param generations as read no earlier than at the start of this invocation.
 * @throws what the last of five tries failed with.
 */
export async function converge(
  key: ProjectionKey,
  generations: readonly string[],
  dependencies: ConvergeDependencies,
): Promise<void> {
  for (const generation of generations) await projectWithTries(generation, key, dependencies);
}

async function projectWithTries(
  generation: string,
  key: ProjectionKey,
  dependencies: ConvergeDependencies,
): Promise<void> {
  for (let failed = 0; failed < tries - 1; failed++) {
    try {
      await project(generation, key, dependencies);
      return;
    } catch {
      // Nothing was done or all of it: reading again tells which.
      await dependencies.wait(dependencies.random() * firstPauseMilliseconds * 2 ** failed);
    }
  }
  await project(generation, key, dependencies);
}
