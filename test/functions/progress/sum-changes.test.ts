import { describe, expect, it } from "vitest";
import { sumChanges } from "#functions/progress/sum-changes.ts";
import type { Standing } from "#shared/records/standing.ts";

const here = { district: "751110000", industry: "A", size: "small" } as const;
const there = { ...here, industry: "B" };
const elsewhere = { ...here, district: "751210000" };

const marks = {
  logSequence: 1,
  checksSequence: 0,
  frameRevision: 1,
  finalAt: "",
  asked: "workforce",
  foldVersion: 2,
};

function aStanding(part: Partial<Standing> = {}) {
  return { cell: here, contribution: {}, forms: {}, marks, ...part };
}

/** Filed at this instant, and expected. */
function filedAt(firstFiledAt: string, part: Partial<Standing> = {}) {
  const standing = { status: "submitted", sequence: 1, lastEventAt: firstFiledAt } as const;
  return aStanding({
    contribution: { f: 1, w0: 1 },
    forms: { workforce: { ...standing, firstFiledAt, changedAfterAcceptance: false } },
    ...part,
  });
}

const cell = (key: Standing["cell"]) => ({ kind: "cell", key });
const day = (on: string, district: string = here.district) => ({
  kind: "day",
  key: { day: on, district },
});

describe("sumChanges", () => {
  it("enters a first Standing into its cell", () => {
    expect(sumChanges(undefined, aStanding({ contribution: { f: 1, wp: 5 } }))).toEqual([
      { item: cell(here), differences: { f: 1, wp: 5 } },
    ]);
  });

  it("moves only what differs within one cell, downwards too", () => {
    const before = aStanding({ contribution: { f: 1, wp: 5, w2: 1 } });
    const after = aStanding({ cell: { ...here }, contribution: { f: 1, wp: 3, w4: 1 } });

    expect(sumChanges(before, after)).toEqual([
      { item: cell(here), differences: { wp: -2, w4: 1, w2: -1 } },
    ]);
  });

  it("takes everything out of the old cell and puts everything into the new", () => {
    const before = aStanding({ contribution: { f: 1, wp: 5 } });
    const after = aStanding({ cell: there, contribution: { f: 1, wp: 6 } });

    expect(sumChanges(before, after)).toEqual([
      { item: cell(here), differences: { f: -1, wp: -5 } },
      { item: cell(there), differences: { f: 1, wp: 6 } },
    ]);
  });

  it("touches no item that nothing moves in", () => {
    const filed = filedAt("2024-02-01T06:00:00.000Z");

    expect(sumChanges(undefined, aStanding())).toEqual([]);
    expect(sumChanges(aStanding(), aStanding({ cell: there }))).toEqual([]);
    expect(sumChanges(undefined, aStanding({ cell: undefined }))).toEqual([]);
    expect(sumChanges(filed, filed)).toEqual([]);
  });

  it("counts a first filing on its day in the city, once", () => {
    const filed = filedAt("2024-02-01T18:00:00.000Z");
    const before = aStanding({ contribution: { f: 1, w0: 1 } });

    expect(sumChanges(before, filed)).toEqual([{ item: day("2024-02-02"), differences: { w: 1 } }]);
  });

  it("moves a filing to the tally of the district that the enterprise moved to", () => {
    const at = "2024-02-01T06:00:00.000Z";

    expect(sumChanges(filedAt(at), filedAt(at, { cell: elsewhere }))).toEqual([
      { item: cell(here), differences: { f: -1, w0: -1 } },
      { item: day("2024-02-01"), differences: { w: -1 } },
      { item: cell(elsewhere), differences: { f: 1, w0: 1 } },
      { item: day("2024-02-01", elsewhere.district), differences: { w: 1 } },
    ]);
  });

  it("takes a filing out of its day when it is no longer expected", () => {
    const at = "2024-02-01T06:00:00.000Z";
    const unasked = filedAt(at, { contribution: { f: 1 } });

    expect(sumChanges(filedAt(at), unasked)).toEqual([
      { item: cell(here), differences: { w0: -1 } },
      { item: day("2024-02-01"), differences: { w: -1 } },
    ]);
  });

  it("takes nothing out of a day for a Standing that was stored before there were tallies", () => {
    const at = "2024-02-01T06:00:00.000Z";
    const old = filedAt(at, { marks: { ...marks, foldVersion: 1 } });

    expect(sumChanges(old, filedAt(at))).toEqual([
      { item: day("2024-02-01"), differences: { w: 1 } },
    ]);
  });
});
