import { readTruth } from "#functions/progress/project.ts";
import type { ProjectionKey, TruthStore } from "#functions/progress/projection-store.ts";
import { type Cell, sumCells } from "#shared/indicators/cells.ts";
import type { Applicability } from "#shared/records/expected.ts";
import type { CellKey, Contribution, Standing } from "#shared/records/standing.ts";
import { standingOf } from "#shared/records/standing-of.ts";

type Contributing = Pick<Standing, "cell" | "contribution">;

/** A sum of a cell that is not what the Standings add up to. */
export type CellFault = {
  readonly cell: string;
  readonly code: string;
  readonly stored: number;
  readonly recomputed: number;
};

/** The cells that Standings add up to: what the invariant `cells == sum over Standings` is about. */
export function cellsOf(standings: readonly Contributing[]): readonly Cell[] {
  const parts = standings.flatMap(({ cell, contribution }) =>
    cell === undefined ? [] : [{ key: cell, sums: contribution }],
  );
  const byName = new Map<string, Cell[]>();
  for (const part of parts) {
    byName.set(nameOf(part.key), [...(byName.get(nameOf(part.key)) ?? []), part]);
  }
  return [...byName.values()].flatMap((group) =>
    group.slice(0, 1).map(({ key }) => ({ key, sums: sumCells(group) })),
  );
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

/** Every sum in which stored and recomputed cells differ; a cell that is absent is all zeros. */
export function cellFaults(
  stored: readonly Cell[],
  recomputed: readonly Cell[],
): readonly CellFault[] {
  const a = sumsByName(stored);
  const b = sumsByName(recomputed);
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((cell) => {
    const [left, right] = [a.get(cell) ?? {}, b.get(cell) ?? {}];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])]
      .map((code) => ({ cell, code, stored: left[code] ?? 0, recomputed: right[code] ?? 0 }))
      .filter((fault) => fault.stored !== fault.recomputed);
  });
}

function sumsByName(cells: readonly Cell[]): ReadonlyMap<string, Contribution> {
  return new Map(cells.map(({ key, sums }) => [nameOf(key), sums]));
}

function nameOf({ district, industry, size }: CellKey): string {
  return `${district}#${industry}#${size}`;
}
