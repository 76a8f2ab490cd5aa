import type { CellChange, ProjectionStore } from "#functions/progress/projection-store.ts";
import type { Cell } from "#shared/indicators/cells.ts";
import type { CellKey, Standing } from "#shared/records/standing.ts";
import type { Turn } from "#test/projection/run.ts";
import type { World } from "#test/projection/world.ts";

/** Standings and cells in memory, as the table keeps them. */
export type Memory = {
  generations: readonly string[];
  readonly standings: Map<string, Standing>;
  readonly cells: Map<string, Map<string, Cell & { sums: Record<string, number> }>>;
  /** Kept by planted projectors only: marks of records done, and the last record of each cell. */
  readonly markers: Map<number, number>;
  readonly lastOfCell: Map<string, number>;
  commits: number;
};

export function newMemory(): Memory {
  return {
    generations: ["g1"],
    standings: new Map(),
    cells: new Map(),
    markers: new Map(),
    lastOfCell: new Map(),
    commits: 0,
  };
}

/** A write that lost against another, or whose answer was lost. */
class Interrupted extends Error {}

/** The store the projector works on, every step of it waiting for its turn. */
export function turnedStore(world: World, memory: Memory, turn: Turn): ProjectionStore {
  const step = <Value>(act: () => Value): Promise<Value> => inTurn(turn, act);
  return {
    readGenerations: () => step(() => memory.generations),
    readStanding: (generation, { bin }) => step(() => memory.standings.get(`${generation}#${bin}`)),
    readFrame: ({ bin }) => step(() => world.truthOf(bin).frame),
    readFinalAt: () => step(() => world.truthOf("").finalAt),
    readReturns: ({ bin }) => step(() => world.truthOf(bin).events),
    readChecks: ({ bin }) => step(() => world.truthOf(bin).checks),
    commit: (generation, { standing, replaces, changes }) =>
      step(() => {
        const name = `${generation}#${standing.bin}`;
        if (memory.standings.get(name)?.version !== replaces) throw new Interrupted("changed");
        memory.commits += 1;
        memory.standings.set(name, standing);
        addToCells(memory, generation, changes);
      }),
  };
}

/** Lets an act happen as its turn decides. */
export async function inTurn<Value>(turn: Turn, act: () => Value): Promise<Value> {
  const fate = await turn();
  if (fate === "fails") throw new Interrupted("refused");
  const value = act();
  if (fate === "times-out") throw new Interrupted("timed out");
  return value;
}

/** Adds as `ADD` does: a missing cell or sum begins at 0. */
export function addToCells(
  memory: Memory,
  generation: string,
  changes: readonly CellChange[],
): void {
  const cells = memory.cells.get(generation) ?? new Map();
  memory.cells.set(generation, cells);
  for (const { cell, differences } of changes) {
    const { sums } = cells.get(cellNameOf(cell)) ?? { sums: {} };
    for (const [code, moved] of Object.entries(differences)) sums[code] = (sums[code] ?? 0) + moved;
    cells.set(cellNameOf(cell), { key: cell, sums });
  }
}

export function cellNameOf({ district, industry, size }: CellKey): string {
  return `${district}#${industry}#${size}`;
}
