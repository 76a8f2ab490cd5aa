import { cellFaults, cellsOf } from "#functions/progress/reconcile.ts";
import { marksOf, standingOf } from "#shared/records/standing-of.ts";
import type { Memory } from "#test/projection/memory.ts";
import { applicability, bins, type World } from "#test/projection/world.ts";

/** In what the cells of a generation differ from those computed from scratch; nothing is right. */
export function cellsAgainstTruth(world: World, memory: Memory, generation: string) {
  const stored = [...(memory.cells.get(generation)?.values() ?? [])];
  const truth = bins.map((bin) => standingOf(world.truthOf(bin), applicability));
  return cellFaults(stored, cellsOf(truth)).map(
    ({ cell, code, stored: found, recomputed }) =>
      `${generation} ${cell} ${code}: ${found}, not ${recomputed}`,
  );
}

/** In what Standings and cells of a generation are not what the design promises of them. */
export function standingsAgainstTruth(world: World, memory: Memory, generation: string) {
  const behind = bins.filter((bin) => {
    const truth = world.truthOf(bin);
    const standing = memory.standings.get(`${generation}#${bin}`);
    if (standing === undefined) return truth.frame !== undefined || truth.events.length > 0;
    return JSON.stringify(standing.marks) !== JSON.stringify(marksOf(truth));
  });
  const ofGeneration = [...memory.standings].filter(([name]) => name.startsWith(`${generation}#`));
  const stored = [...(memory.cells.get(generation)?.values() ?? [])];
  const summed = cellsOf(ofGeneration.map(([, standing]) => standing));
  return [
    ...behind.map((bin) => `${generation} ${bin} is behind the truth`),
    ...cellFaults(stored, summed).map(
      ({ cell, code }) => `${generation} ${cell} ${code} not summed`,
    ),
  ];
}
