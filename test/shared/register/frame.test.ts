import { describe, expect, it } from "vitest";
import { enterpriseProfileSchema, frameEntrySchema } from "#shared/register/frame.ts";

const entry = {
  bin: "941240000193",
  year: 2023,
  district: "751410000",
  oked: "61100",
  industry: "J",
  headcount: 180,
  size: "medium",
  inScope: true,
  revision: 1,
  changedAt: "2024-01-01T00:00:00.000Z",
  changedBy: "officer",
};

describe("frameEntrySchema", () => {
  it("takes an entry with an assigned quota", () => {
    const quotaAssigned = { count: 5, decree: "№ 1/12, 10.01.2023", from: "2023-02-01" };

    expect(frameEntrySchema.parse({ ...entry, quotaAssigned })).toEqual({
      ...entry,
      quotaAssigned,
    });
  });

  it.each([
    { when: "an individual's number", change: { bin: "000101300009" } },
    { when: "a section that does not exist", change: { industry: "V" } },
    { when: "half a worker", change: { headcount: 0.5 } },
    { when: "a key it does not know", change: { phone: "1" } },
    { when: "revision zero", change: { revision: 0 } },
    { when: "no word of who changed it", change: { changedBy: undefined } },
    { when: "no instant of its change", change: { changedAt: undefined } },
    { when: "a successor that is nobody", change: { mergedInto: "1" } },
  ])("refuses $when", ({ change }) => {
    expect(frameEntrySchema.safeParse({ ...entry, ...change }).success).toBe(false);
  });
});

describe("enterpriseProfileSchema", () => {
  it("needs both names and takes an address only when there is one", () => {
    const profile = { bin: "941240000193", name: { kk: "«А» АҚ", ru: "АО «А»" }, language: "kk" };

    expect(enterpriseProfileSchema.parse(profile)).toEqual(profile);
    expect(enterpriseProfileSchema.safeParse({ ...profile, name: { kk: "А" } }).success).toBe(
      false,
    );
    expect(enterpriseProfileSchema.safeParse({ ...profile, contactEmail: "x" }).success).toBe(
      false,
    );
  });
});
