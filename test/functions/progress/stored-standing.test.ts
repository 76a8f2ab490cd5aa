import { describe, expect, it } from "vitest";
import { shardOf, shards } from "#functions/progress/shard.ts";
import { standingOfStored, storedStandingOf } from "#functions/progress/stored-standing.ts";
import type { Standing } from "#shared/records/standing.ts";

const marks = {
  logSequence: 3,
  checksSequence: 1,
  frameRevision: 2,
  finalAt: "2024-05-01T00:00:00.000Z",
  asked: "workforce safety-council",
  foldVersion: 2,
};

const full: Standing = {
  bin: "941240000193",
  year: 2023,
  version: 7,
  marks,
  cell: { district: "751110000", industry: "C", size: "large" },
  inScope: true,
  forms: {
    workforce: {
      status: "submitted",
      sequence: 3,
      firstFiledAt: "2024-02-01T00:00:00.000Z",
      lastEventAt: "2024-02-02T00:00:00.000Z",
      changedAfterAcceptance: true,
    },
    "disability-quota": {
      status: "in-progress",
      sequence: 1,
      lastEventAt: "2024-01-15T00:00:00Z",
      changedAfterAcceptance: false,
    },
  },
  contribution: { f: 1, wr: 1, wp: 12_345 },
};

describe("a stored Standing", () => {
  it.each([
    { what: "full", standing: full },
    {
      what: "one of an enterprise without a frame entry",
      standing: {
        ...full,
        cell: undefined,
        marks: { ...marks, finalAt: "", asked: "" },
        inScope: false,
        forms: {},
        contribution: {},
      },
    },
  ])("comes back as it was: $what", ({ standing }) => {
    const { cell, ...rest } = standing;
    const given = cell === undefined ? rest : { ...rest, cell };

    expect(standingOfStored(given.bin, storedStandingOf(given))).toEqual(given);
  });

  it("of the first fold has no mark of what is asked, so that it is behind the truth", () => {
    const { asked: _asked, ...stored } = storedStandingOf(full);

    expect(standingOfStored(full.bin, stored).marks.asked).toBe("");
  });

  it("is refused when it is something else", () => {
    expect(() => standingOfStored(full.bin, { ...storedStandingOf(full), more: 1 })).toThrow();
  });
});

describe("shardOf", () => {
  it("never changes for a BIN, being part of stored keys", () => {
    expect(["941240000193", "970240000816", "050140000656"].map(shardOf)).toEqual([
      "02",
      "0c",
      "07",
    ]);
  });

  it("spreads BINs that follow one another over all sixteen shards", () => {
    const counts = new Map(shards.map((shard) => [shard, 0]));
    for (let serial = 0; serial < 16_000; serial++) {
      const shard = shardOf(`23014${String(serial).padStart(7, "0")}`);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }

    expect(counts.size).toBe(16);
    expect(Math.min(...counts.values())).toBeGreaterThan(700);
    expect(Math.max(...counts.values())).toBeLessThan(1300);
  });
});
