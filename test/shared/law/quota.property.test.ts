import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requiredQuota } from "#shared/law/quota.ts";
import { roundingModes } from "#shared/law/quota-setting.ts";

const count = fc.integer({ min: 0, max: 1_000_000 });
const rounding = fc.constantFrom(...roundingModes);

const check = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { numRuns: 2_000 });

describe("requiredQuota", () => {
  it("is the exact product, rounded by less than one job", () => {
    check(
      fc.property(count, count, rounding, (payrollHeadcount, hazardousJobs, mode) => {
        const { required, working } = requiredQuota({
          payrollHeadcount,
          hazardousJobs,
          exempt: false,
          rounding: mode,
        });
        const { numerator, denominator } = working.unrounded;
        const error = required * denominator - numerator;

        expect(Number.isSafeInteger(required)).toBe(true);
        expect(working.base).toBe(Math.max(0, payrollHeadcount - hazardousJobs));
        if (mode === "floor") expect(error > -denominator && error <= 0).toBe(true);
        if (mode === "ceil") expect(error >= 0 && error < denominator).toBe(true);
        if (mode === "half-up")
          expect(2 * error > -denominator && 2 * error <= denominator).toBe(true);
      }),
    );
  });

  it("never falls when the enterprise grows, whatever the rounding", () => {
    check(
      fc.property(
        count,
        fc.integer({ min: 0, max: 500 }),
        rounding,
        (payrollHeadcount, more, mode) => {
          const of = (headcount: number) =>
            requiredQuota({
              payrollHeadcount: headcount,
              hazardousJobs: 0,
              exempt: false,
              rounding: mode,
            }).required;

          expect(of(payrollHeadcount + more)).toBeGreaterThanOrEqual(of(payrollHeadcount));
        },
      ),
    );
  });

  it("never rises with hazardous jobs", () => {
    check(
      fc.property(count, count, (payrollHeadcount, hazardousJobs) => {
        const of = (hazardous: number) =>
          requiredQuota({ payrollHeadcount, hazardousJobs: hazardous, exempt: false }).required;

        expect(of(hazardousJobs + 1)).toBeLessThanOrEqual(of(hazardousJobs));
      }),
    );
  });

  it("is nothing for the exempt and the assigned number for those who have one", () => {
    check(
      fc.property(count, count, count, (payrollHeadcount, hazardousJobs, assigned) => {
        const question = { payrollHeadcount, hazardousJobs, assigned };

        expect(requiredQuota({ ...question, exempt: true }).required).toBe(0);
        expect(requiredQuota({ ...question, exempt: false }).required).toBe(assigned);
      }),
    );
  });
});
