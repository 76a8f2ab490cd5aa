import { describe, expect, it } from "vitest";
import { cellChanges } from "#functions/progress/cell-changes.ts";

const here = { district: "751110000", industry: "A", size: "small" } as const;
const there = { ...here, industry: "B" };

describe("cellChanges", () => {
  it("enters a first Standing into its cell", () => {
    expect(cellChanges(undefined, { cell: here, contribution: { f: 1, wp: 5 } })).toEqual([
      { cell: here, differences: { f: 1, wp: 5 } },
    ]);
  });

  it("moves only what differs within one cell, downwards too", () => {
    const before = { cell: here, contribution: { f: 1, wp: 5, w2: 1 } };
    const after = { cell: { ...here }, contribution: { f: 1, wp: 3, w4: 1 } };

    expect(cellChanges(before, after)).toEqual([
      { cell: here, differences: { wp: -2, w4: 1, w2: -1 } },
    ]);
  });

  it("takes everything out of the old cell and puts everything into the new", () => {
    const before = { cell: here, contribution: { f: 1, wp: 5 } };

    expect(cellChanges(before, { cell: there, contribution: { f: 1, wp: 6 } })).toEqual([
      { cell: here, differences: { f: -1, wp: -5 } },
      { cell: there, differences: { f: 1, wp: 6 } },
    ]);
  });

  it("touches no cell that nothing moves in", () => {
    const nothing = { cell: here, contribution: {} };

    expect(cellChanges(undefined, nothing)).toEqual([]);
    expect(cellChanges(nothing, { ...nothing, cell: there })).toEqual([]);
    expect(cellChanges(undefined, { contribution: {} })).toEqual([]);
  });
});
