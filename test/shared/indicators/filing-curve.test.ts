import { describe, expect, it } from "vitest";
import type { DayTally } from "#shared/indicators/day-tallies.ts";
import { filingCurveOf, lateFilingsOf } from "#shared/indicators/filing-curve.ts";

const campaign = { opensOn: "2024-01-10", closesOn: "2024-03-31" };
const key = (day: string, district = "751110000") => ({ day, district });
const tallies: readonly DayTally[] = [
  { key: key("2024-01-05"), sums: { w: 1 } },
  { key: key("2024-02-01"), sums: { w: 2, a: 1 } },
  { key: key("2024-02-01", "751210000"), sums: { w: 4, revisionless: 0 } },
  { key: key("2024-04-02"), sums: { w: 8 } },
  { key: key("2024-09-01"), sums: { w: 16 } },
];
const all = { year: 2023, tallies, campaign, expected: 40 };

describe("filingCurveOf", () => {
  it("adds up first filings, days outside the campaign's course at its ends", () => {
    expect(filingCurveOf({ ...all, today: "2026-01-01" })).toEqual({
      year: 2023,
      expected: 40,
      points: [
        { day: "2024-01-10", daysAfterClosing: -81, filed: 1 },
        { day: "2024-02-01", daysAfterClosing: -59, filed: 8 },
        { day: "2024-04-02", daysAfterClosing: 2, filed: 16 },
        { day: "2024-05-30", daysAfterClosing: 60, filed: 32 },
      ],
    });
  });

  it("is of one form and one district when asked", () => {
    const of = { ...all, today: "2024-02-10", form: "workforce", district: "751110000" } as const;

    expect(filingCurveOf(of).points.map(({ day, filed }) => [day, filed])).toEqual([
      ["2024-01-10", 1],
      ["2024-02-01", 3],
      ["2024-02-10", 27],
    ]);
  });

  it("begins with nothing before anybody has filed, and stands still before it opens", () => {
    const nobody = filingCurveOf({ ...all, tallies: [], today: "2024-01-12" });
    const planned = filingCurveOf({ ...all, tallies: [], today: "2024-01-01" });

    expect(nobody.points.map(({ filed }) => filed)).toEqual([0, 0]);
    expect(planned.points).toEqual([{ day: "2024-01-10", daysAfterClosing: -81, filed: 0 }]);
  });
});

describe("lateFilingsOf", () => {
  it("counts what was first filed after the last day", () => {
    expect(lateFilingsOf({ tallies, campaign })).toBe(24);
    expect(lateFilingsOf({ tallies, campaign, form: "collective-agreement" })).toBe(0);
    expect(lateFilingsOf({ tallies, campaign, district: "751210000" })).toBe(0);
    const lastDay = { ...campaign, closesOn: "2024-04-02" };
    expect(lateFilingsOf({ tallies, campaign: lastDay })).toBe(16);
  });
});
