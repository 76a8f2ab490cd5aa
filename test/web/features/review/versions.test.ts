import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "#shared/api/read-return.ts";
import { versionsOf, withVersionBefore } from "#web/features/review/versions.ts";

function entry(sequence: number, kind: HistoryEntry["kind"], injured?: number): HistoryEntry {
  const at = `2024-02-0${sequence}T06:00:00.000Z`;
  const receipt = { number: `n-${sequence}`, hash: "h", at };
  const by = { you: false, role: "enterprise" } as const;
  const answers = injured === undefined ? {} : { answers: { injuredPersons: injured } };
  return { sequence, kind, at, by, receipt, ...answers };
}

const history = [
  entry(1, "submitted", 1),
  entry(2, "returned"),
  entry(3, "amended", 2),
  entry(4, "returned"),
];

describe("versionsOf", () => {
  it("tells the last two filings and the return that the last one answers", () => {
    const { latest, previous, returned } = versionsOf(history);

    expect([latest?.sequence, previous?.sequence, returned?.sequence]).toEqual([3, 1, 2]);
  });

  it("knows no return after the last filing, and none where nothing was filed again", () => {
    expect(versionsOf(history.slice(0, 2))).toEqual({ latest: history[0] });
    expect(versionsOf([])).toEqual({});
  });

  it("passes over a return that an earlier version has answered", () => {
    const later = [...history.slice(0, 3), entry(5, "accepted"), entry(6, "amended", 3)];

    expect(versionsOf(later)).toEqual({ latest: later[4], previous: later[2] });
  });
});

describe("withVersionBefore", () => {
  it("sets each event beside the version that stood before it", () => {
    const before = withVersionBefore(history).map((one) => one.before?.sequence);

    expect(before).toEqual([undefined, 1, 1, 3]);
  });
});
