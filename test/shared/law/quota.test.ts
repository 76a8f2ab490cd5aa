import { describe, expect, it } from "vitest";
import { requiredQuota } from "#shared/law/quota.ts";
import { quotaSettings } from "#shared/law/quota-setting.ts";

const quotaOf = (payrollHeadcount: number, hazardousJobs = 0) =>
  requiredQuota({ payrollHeadcount, hazardousJobs, exempt: false });

describe("requiredQuota", () => {
  it.each([
    { headcount: 0, required: 0, percent: 0 },
    { headcount: 49, required: 0, percent: 0 },
    { headcount: 50, required: 1, percent: 2 },
    { headcount: 99, required: 1, percent: 2 },
    { headcount: 100, required: 2, percent: 2 },
    { headcount: 101, required: 3, percent: 3 },
    { headcount: 250, required: 7, percent: 3 },
    { headcount: 251, required: 10, percent: 4 },
    { headcount: 1_000_000, required: 40_000, percent: 4 },
  ])("asks $required of $headcount workers", ({ headcount, required, percent }) => {
    expect(quotaOf(headcount)).toMatchObject({ required, working: { percent } });
  });

  it("takes the tier by all workers and the share of those outside hazardous jobs", () => {
    expect(quotaOf(300, 280)).toMatchObject({
      required: 0,
      working: {
        basis: "tier",
        base: 20,
        percent: 4,
        unrounded: { numerator: 80, denominator: 100 },
      },
    });
  });

  it("counts no less than nobody when hazardous jobs exceed the payroll", () => {
    expect(quotaOf(60, 70).working.base).toBe(0);
  });

  it.each([
    { rounding: "floor", required: 7 },
    { rounding: "half-up", required: 8 },
    { rounding: "ceil", required: 8 },
  ] as const)("rounds 7.5 to $required by $rounding", ({ rounding, required }) => {
    const question = { payrollHeadcount: 250, hazardousJobs: 0, exempt: false, rounding };

    expect(requiredQuota(question).required).toBe(required);
  });

  it("rounds 3.03 up only by ceil", () => {
    const of = (rounding: "half-up" | "ceil") =>
      requiredQuota({ payrollHeadcount: 101, hazardousJobs: 0, exempt: false, rounding }).required;

    expect([of("half-up"), of("ceil")]).toEqual([3, 4]);
  });

  it("says which step of the law gave the number", () => {
    const basisOf = (more: { exempt?: boolean; assigned?: number }) =>
      requiredQuota({ payrollHeadcount: 60, hazardousJobs: 0, exempt: false, ...more }).working
        .basis;

    expect(basisOf({ exempt: true, assigned: 5 })).toBe("exempt");
    expect(basisOf({ assigned: 0 })).toBe("assigned");
    expect(basisOf({})).toBe("tier");
    expect(quotaOf(49).working.basis).toBe("below-threshold");
  });

  it("cites the law that was in force on the day", () => {
    const sourceOn = (day?: string) =>
      requiredQuota({ payrollHeadcount: 60, hazardousJobs: 0, exempt: false, day }).working.source
        .en;

    expect(sourceOn("2023-06-30")).toContain("Employment Law");
    expect(sourceOn("2023-07-01")).toContain("Social Code");
    expect(sourceOn()).toContain("article 107");
    expect(sourceOn("1999-01-01")).toBe(sourceOn("2016-08-21"));
  });
});

describe("quotaSettings", () => {
  it("stand in order of their first day, tiers in order of headcount", () => {
    const days = quotaSettings.map(({ from }) => from);
    const tiers = quotaSettings.map((setting) => setting.tiers.map((tier) => tier.fromHeadcount));

    expect(days).toEqual(days.toSorted());
    expect(tiers).toEqual(tiers.map((list) => list.toSorted((a, b) => a - b)));
  });
});
