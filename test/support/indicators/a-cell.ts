import type { Cell } from "#shared/indicators/cells.ts";
import { byCode, type MeasureSums } from "#shared/indicators/measures.ts";
import type { CellKey } from "#shared/records/standing.ts";

/** A cell with the sums that matter, by measure. */
export function aCell(
  district: string,
  industry: string,
  size: CellKey["size"],
  sums: MeasureSums,
): Cell {
  return { key: { district, industry, size }, sums: byCode(sums) };
}
