import type { ProjectionStore, SumChange } from "#functions/progress/projection-store.ts";
import { shardOf } from "#functions/progress/shard.ts";
import type { StandingsSource } from "#functions/progress/standings-in-order.ts";
import { nameOfSums, type SumPart } from "#functions/progress/sum-changes.ts";
import type { Standing } from "#shared/records/standing.ts";
import type { Turn } from "#test/projection/run.ts";
import type { World } from "#test/projection/world.ts";

/** Standings and sums in memory, as the table keeps them. */
export type Memory = {
  generations: readonly string[];
  readonly standings: Map<string, Standing>;
  readonly sums: Map<string, Map<string, SumPart & { sums: Record<string, number> }>>;
  /** Kept by planted projectors only: marks of records done, and the last record of each item. */
  readonly markers: Map<number, number>;
  readonly lastOfSums: Map<string, number>;
  commits: number;
};

export function newMemory(): Memory {
  return {
    generations: ["g1"],
    standings: new Map(),
    sums: new Map(),
    markers: new Map(),
    lastOfSums: new Map(),
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
    readCampaign: () => step(() => world.truthOf("")),
    readReturns: ({ bin }) => step(() => world.truthOf(bin).events),
    readChecks: ({ bin }) => step(() => world.truthOf(bin).checks),
    commit: (generation, { standing, replaces, changes }) =>
      step(() => {
        const name = `${generation}#${standing.bin}`;
        if (memory.standings.get(name)?.version !== replaces) throw new Interrupted("changed");
        memory.commits += 1;
        memory.standings.set(name, standing);
        addToSums(memory, generation, changes);
      }),
  };
}

/** The Standings of the first generation, page by page, as the table gives them. */
export function memoryStandings(memory: Memory): StandingsSource {
  return {
    readCurrentGeneration: async () => "g1",
    readStandingsPage: async ({ generation, shard, after = "", limit }) =>
      [...memory.standings]
        .filter(([name]) => name.startsWith(`${generation}#`))
        .map(([, standing]) => standing)
        .filter(({ bin }) => shardOf(bin) === shard && bin > after)
        .toSorted((a, b) => (a.bin < b.bin ? -1 : 1))
        .slice(0, limit),
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

/** Adds as `ADD` does: a missing item or sum begins at 0. */
export function addToSums(memory: Memory, generation: string, changes: readonly SumChange[]): void {
  const items = memory.sums.get(generation) ?? new Map();
  memory.sums.set(generation, items);
  for (const { item, differences } of changes) {
    const { sums } = items.get(nameOfSums(item)) ?? { sums: {} };
    for (const [code, moved] of Object.entries(differences)) sums[code] = (sums[code] ?? 0) + moved;
    items.set(nameOfSums(item), { item, sums });
  }
}
