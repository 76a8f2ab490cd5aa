import { newMemory } from "#test/projection/memory.ts";
import type { Projector } from "#test/projection/projectors.ts";
import { type Run, startRun } from "#test/projection/run.ts";
import { sumsAgainstTruth } from "#test/projection/verdict.ts";
import { newWorld, type Occurrence, type World } from "#test/projection/world.ts";

type Happening = (world: World) => readonly Occurrence[];

/** Two things that happen to one enterprise, each starting a run of its own. */
export type Scenario = {
  readonly name: string;
  /** What is already projected when they happen. */
  readonly already: readonly Happening[];
  readonly first: Happening;
  readonly second: Happening;
};

export type Exploration = { readonly schedules: number; readonly faults: readonly string[] };

/**
 * Tries every order in which the steps of two runs, and the second happening before the second run,
 * can follow one another: between every single read and write.
 */
export async function explore(scenario: Scenario, projector: Projector): Promise<Exploration> {
  const faults = new Set<string>();
  let schedules = 0;
  for (let path: number[] | undefined = []; path !== undefined; schedules++) {
    const tried = await follow(path, scenario, projector);
    for (const fault of tried.faults) faults.add(fault);
    path = nextPath(tried.choices);
  }
  return { schedules, faults: [...faults] };
}

type Choice = { readonly taken: number; readonly of: number };

async function follow(path: readonly number[], scenario: Scenario, projector: Projector) {
  const world = newWorld();
  const memory = newMemory();
  const again: Occurrence[] = [];
  const begin = (batch: readonly Occurrence[]): Promise<Run> =>
    startRun(async (turn) => {
      const postpone = () => again.push(...batch);
      await projector(batch, { world, memory, turn, postpone });
    });

  for (const happening of scenario.already) await finish(await begin(happening(world)));
  const first = await begin(scenario.first(world));
  const choices = await interleave(path, first, () => begin(scenario.second(world)));
  for (const occurrence of again) await finish(await begin([occurrence]));
  return { choices, faults: sumsAgainstTruth(world, memory, "g1") };
}

/** Takes the path's choices, and then always the first of the steps that are possible. */
async function interleave(
  path: readonly number[],
  first: Run,
  beginSecond: () => Promise<Run>,
): Promise<readonly Choice[]> {
  const choices: Choice[] = [];
  let second: Run = {
    isOver: () => false,
    advance: async () => {
      second = await beginSecond();
    },
  };
  for (;;) {
    const possible = [() => first, () => second].filter((each) => !each().isOver());
    const taken = path[choices.length] ?? 0;
    const next = possible[taken];
    if (next === undefined) return choices;
    choices.push({ taken, of: possible.length });
    await next().advance("done");
  }
}

async function finish(run: Run): Promise<void> {
  while (!run.isOver()) await run.advance("done");
}

/** The path after this one in the order of all paths; undefined after the last. */
function nextPath(choices: readonly Choice[]): number[] | undefined {
  const last = choices.findLastIndex(({ taken, of }) => taken + 1 < of);
  const turning = choices[last];
  if (turning === undefined) return undefined;
  return [...choices.slice(0, last).map(({ taken }) => taken), turning.taken + 1];
}
