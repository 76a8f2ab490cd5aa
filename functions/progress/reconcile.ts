import { readTruth } from "#functions/progress/project.ts";
import type { ProjectionKey, TruthStore } from "#functions/progress/projection-store.ts";
import { nameOfSums, type SumPart, sumPartsOf } from "#functions/progress/sum-changes.ts";
import type { Applicability } from "#shared/records/expected.ts";
import type { Contribution, Standing } from "#shared/records/standing.ts";
import { standingOf } from "#shared/records/standing-of.ts";

type Contributing = Parameters<typeof sumPartsOf>[0];

/** A sum of a cell, or of a day's tally, that is not what the Standings add up to. */
export type SumFault = {
  /** Which cell or tally: its key in words. */
  readonly sums: string;
  readonly code: string;
  readonly stored: number;
  readonly recomputed: number;
};

/** What Standings add up to: what the invariant `sums == sum over Standings` is about. */
export function sumsOf(standings: readonly Contributing[]): readonly SumPart[] {
  const total = new Map<string, SumPart>();
  for (const part of standings.flatMap(sumPartsOf)) {
    const name = nameOfSums(part.item);
    total.set(name, { item: part.item, sums: added(total.get(name)?.sums ?? {}, part.sums) });
  }
  return [...total.values()];
}

function added(left: Contribution, right: Contribution): Contribution {
  const codes = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return Object.fromEntries(codes.map((code) => [code, (left[code] ?? 0) + (right[code] ?? 0)]));
}

/** The Standings that the truth gives, computed from scratch. */
export async function recompute(
  keys: readonly ProjectionKey[],
  store: TruthStore,
  applicability: Applicability,
): Promise<readonly Omit<Standing, "version">[]> {
  const standings: Omit<Standing, "version">[] = [];
  for (const key of keys) standings.push(standingOf(await readTruth(key, store), applicability));
  return standings;
}

/** Every sum in which stored and recomputed items differ; an item that is absent is all zeros. */
export function sumFaults(
  stored: readonly SumPart[],
  recomputed: readonly SumPart[],
): readonly SumFault[] {
  const a = sumsByName(stored);
  const b = sumsByName(recomputed);
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((sums) => {
    const [left, right] = [a.get(sums) ?? {}, b.get(sums) ?? {}];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])]
      .map((code) => ({ sums, code, stored: left[code] ?? 0, recomputed: right[code] ?? 0 }))
      .filter((fault) => fault.stored !== fault.recomputed);
  });
}

function sumsByName(parts: readonly SumPart[]): ReadonlyMap<string, Contribution> {
  return new Map(parts.map(({ item, sums }) => [nameOfSums(item), sums]));
}
