import { sumFaults, sumsOf } from "#functions/progress/reconcile.ts";
import { marksOf, standingOf } from "#shared/records/standing-of.ts";
import type { Memory } from "#test/projection/memory.ts";
import { applicability, bins, type World } from "#test/projection/world.ts";

/** In what the sums of a generation differ from those computed from scratch; nothing is right. */
export function sumsAgainstTruth(world: World, memory: Memory, generation: string) {
  const stored = [...(memory.sums.get(generation)?.values() ?? [])];
  const truth = bins.map((bin) => standingOf(world.truthOf(bin), applicability));
  return sumFaults(stored, sumsOf(truth)).map(
    ({ sums, code, stored: found, recomputed }) =>
      `${generation} ${sums} ${code}: ${found}, not ${recomputed}`,
  );
}

/** In what Standings and sums of a generation are not what the design promises of them. */
export function standingsAgainstTruth(world: World, memory: Memory, generation: string) {
  const behind = bins.filter((bin) => {
    const truth = world.truthOf(bin);
    const standing = memory.standings.get(`${generation}#${bin}`);
    if (standing === undefined) return truth.frame !== undefined || truth.events.length > 0;
    return JSON.stringify(standing.marks) !== JSON.stringify(marksOf(truth));
  });
  const ofGeneration = [...memory.standings].filter(([name]) => name.startsWith(`${generation}#`));
  const stored = [...(memory.sums.get(generation)?.values() ?? [])];
  const summed = sumsOf(ofGeneration.map(([, standing]) => standing));
  return [
    ...behind.map((bin) => `${generation} ${bin} is behind the truth`),
    ...sumFaults(stored, summed).map(
      ({ sums, code }) => `${generation} ${sums} ${code} not summed`,
    ),
  ];
}
