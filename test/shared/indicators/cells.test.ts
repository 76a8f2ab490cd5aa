import { describe, expect, it } from "vitest";
import { type Cell, marginsOf, sumCells } from "#shared/indicators/cells.ts";
import { aCell } from "#test/indicators/a-cell.ts";

const cells: readonly Cell[] = [
  aCell("751210000", "C", "large", { frame: 1, "workforce.injured": 5 }),
  aCell("751110000", "C", "micro", { frame: 3 }),
  aCell("751110000", "A", "large", { frame: 2, "workforce.injured": 1 }),
  // Its only enterprise moved away.
  aCell("751910000", "A", "small", {}),
];

describe("sumCells", () => {
  it("adds each measure over all cells", () => {
    expect(sumCells(cells)).toEqual({ f: 6, wi: 6 });
  });

  it("has no sums without cells", () => {
    expect(sumCells([])).toEqual({});
  });
});

describe("marginsOf", () => {
  const dimensionsOf = (by: Parameters<typeof marginsOf>[1]) =>
    marginsOf(cells, by).map(({ dimensions }) => Object.values(dimensions).join(" "));

  it("is the whole city without a dimension, even without a cell", () => {
    expect(marginsOf(cells, [])).toEqual([{ dimensions: {}, cells }]);
    expect(marginsOf([], [])).toEqual([{ dimensions: {}, cells: [] }]);
  });

  it("has one group per value that holds an enterprise, in a fixed order", () => {
    expect(dimensionsOf(["district"])).toEqual(["751110000", "751210000"]);
    expect(dimensionsOf(["industry"])).toEqual(["A", "C"]);
    expect(dimensionsOf(["size"])).toEqual(["micro", "large"]);
  });

  it("has only the combinations that occur, the same whichever dimension is named first", () => {
    const expected = ["751110000 micro", "751110000 large", "751210000 large"];

    expect(dimensionsOf(["district", "size"])).toEqual(expected);
    expect(dimensionsOf(["size", "district"])).toEqual(expected);
  });
});
