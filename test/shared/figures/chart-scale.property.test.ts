import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisEnd, nearRange, partOf } from "#shared/figures/chart-scale.ts";

/** Values as the server rounds them: two decimals at most. */
const upTo = (highest: number) =>
  fc.array(
    fc.integer({ min: 0, max: highest * 100 }).map((hundredths) => hundredths / 100),
    { minLength: 1 },
  );
const percents = upTo(100);
const rates = upTo(50_000);

describe("axisEnd", () => {
  it("leaves room for every value and never passes 100 per cent", () => {
    fc.assert(
      fc.property(percents, (values) => {
        const end = axisEnd(values, 100);

        expect(end).toBeGreaterThanOrEqual(Math.max(...values));
        expect(end).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("keeps every bar within the chart and the highest one long enough to compare", () => {
    fc.assert(
      fc.property(rates, (values) => {
        const end = axisEnd(values, 1000);
        const places = values.map((value) => partOf(value, 0, end));

        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThanOrEqual(1);
        if (Math.max(...values) > 0) expect(Math.max(...places)).toBeGreaterThan(0.5);
      }),
    );
  });
});

describe("nearRange", () => {
  it("holds the target and every value within three points of it", () => {
    fc.assert(
      fc.property(percents, fc.integer({ min: 40, max: 1000 }), (values, tenths) => {
        const target = tenths / 10;
        const near = values.filter((value) => Math.abs(value - target) <= 3);
        const range = nearRange(values, target);

        expect(range !== undefined).toBe(near.length >= 2);
        for (const value of range === undefined ? [] : [...near, target]) {
          expect(value).toBeGreaterThanOrEqual(range?.start ?? 0);
          expect(value).toBeLessThanOrEqual(range?.end ?? 0);
        }
      }),
    );
  });

  it("is not there where zero is as near as the target", () => {
    expect(nearRange([0.12, 0.14], 0.13)).toBeUndefined();
  });
});
