import type { Dimension } from "#shared/api/read-progress.ts";
import { sumOf } from "#shared/indicators/measures.ts";
import type { CellKey, Contribution } from "#shared/records/standing.ts";
import { sizeClasses } from "#shared/register/size-class.ts";

/** Sums over the enterprises of one district, industry and size in a year, by measure code. */
export type Cell = { readonly key: CellKey; readonly sums: Contribution };

/** Cells that share their values in the dimensions asked for. */
export type Margin = { readonly dimensions: Partial<CellKey>; readonly cells: readonly Cell[] };

/** Adds up cells, measure by measure. */
export function sumCells(cells: readonly Cell[]): Contribution {
  const sums: Record<string, number> = {};
  for (const cell of cells) {
    for (const [code, sum] of Object.entries(cell.sums)) sums[code] = (sums[code] ?? 0) + sum;
  }
  return sums;
}

/**
 * Groups cells by up to two dimensions, in a fixed order: by district code, section letter and
 * size, from micro to large. Without a dimension there is one group, the city, whatever is in it;
 * with dimensions only combinations that hold an enterprise in scope.
 */
export function marginsOf(cells: readonly Cell[], by: readonly Dimension[]): readonly Margin[] {
  if (by.length === 0) return [{ dimensions: {}, cells }];

  return [...groupsOf(cells, by)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ dimensions: dimensionsOf(group, by), cells: group }))
    .filter((margin) => sumOf(sumCells(margin.cells), "frame") > 0);
}

function groupsOf(cells: readonly Cell[], by: readonly Dimension[]): ReadonlyMap<string, Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const sortKey = sortKeyOf(cell.key, by);
    groups.set(sortKey, [...(groups.get(sortKey) ?? []), cell]);
  }
  return groups;
}

function sortKeyOf({ district, industry, size }: CellKey, by: readonly Dimension[]): string {
  const parts = {
    district,
    industry,
    size: String(sizeClasses.indexOf(size)),
  };
  return (["district", "industry", "size"] as const)
    .filter((dimension) => by.includes(dimension))
    .map((dimension) => parts[dimension])
    .join("#");
}

function dimensionsOf([cell]: readonly Cell[], by: readonly Dimension[]): Partial<CellKey> {
  if (cell === undefined) return {};
  const { district, industry, size } = cell.key;
  return {
    ...(by.includes("district") && { district }),
    ...(by.includes("industry") && { industry }),
    ...(by.includes("size") && { size }),
  };
}
