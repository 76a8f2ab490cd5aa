import type { CellChange } from "#functions/progress/projection-store.ts";
import type { CellKey, Contribution, Standing } from "#shared/records/standing.ts";

type Contributing = Pick<Standing, "cell" | "contribution">;

/**
 * What replacing one Standing by another moves: one change when both lie in the same cell, else
 * what leaves the old and what enters the new. A cell that nothing moves in is not touched, so an
 * enterprise that adds nothing (out of scope, or not in the register) makes no cell.
 */
export function cellChanges(
  before: Contributing | undefined,
  after: Contributing,
): readonly CellChange[] {
  const left = changeOf(before?.cell, difference({}, before?.contribution ?? {}));
  const entered = changeOf(after.cell, after.contribution);
  if (!sameCell(before?.cell, after.cell)) return [...left, ...entered];
  return changeOf(after.cell, difference(after.contribution, before?.contribution ?? {}));
}

function changeOf(cell: CellKey | undefined, differences: Contribution): readonly CellChange[] {
  if (cell === undefined || Object.keys(differences).length === 0) return [];
  return [{ cell, differences }];
}

function sameCell(a: CellKey | undefined, b: CellKey | undefined): boolean {
  return a?.district === b?.district && a?.industry === b?.industry && a?.size === b?.size;
}

function difference(after: Contribution, before: Contribution): Contribution {
  const codes = new Set([...Object.keys(after), ...Object.keys(before)]);
  const differences = [...codes].map(
    (code) => [code, (after[code] ?? 0) - (before[code] ?? 0)] as const,
  );
  return Object.fromEntries(differences.filter(([, moved]) => moved !== 0));
}
