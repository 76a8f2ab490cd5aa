import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisEnd, placeOf } from "#web/features/desk/chart-scale.ts";

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
        const places = values.map((value) => placeOf(value, end));

        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThanOrEqual(100);
        if (Math.max(...values) > 0) expect(Math.max(...places)).toBeGreaterThan(50);
      }),
    );
  });
});
