import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFractions, fractionOf, roundHalfUp } from "#shared/indicators/fraction.ts";

const count = fc.bigInt({ min: 0n, max: 10n ** 9n });
const divisor = fc.bigInt({ min: 1n, max: 10n ** 9n });
const decimals = fc.integer({ min: 0, max: 3 });

const check = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { numRuns: 1_000 });

describe("roundHalfUp", () => {
  it("is never more than half a unit in the last place away", () => {
    check(
      fc.property(count, divisor, decimals, (numerator, denominator, places) => {
        const rounded = fractionOf(roundHalfUp({ numerator, denominator }, places).toFixed(places));
        const unit = 10n ** BigInt(places);
        const distance = rounded.numerator * denominator - numerator * unit;
        expect(2n * (distance < 0n ? -distance : distance)).toBeLessThanOrEqual(denominator);
      }),
    );
  });

  it("never falls when the numerator rises", () => {
    check(
      fc.property(count, divisor, decimals, (numerator, denominator, places) => {
        const next = roundHalfUp({ numerator: numerator + 1n, denominator }, places);
        expect(next).toBeGreaterThanOrEqual(roundHalfUp({ numerator, denominator }, places));
      }),
    );
  });

  it("rounds a half up, which binary fractions do not", () => {
    expect(roundHalfUp({ numerator: 201n, denominator: 200n }, 2)).toBe(1.01);
    expect(roundHalfUp({ numerator: 3n, denominator: 40n }, 2)).toBe(0.08);
    expect(roundHalfUp({ numerator: 2345n, denominator: 10_000n }, 3)).toBe(0.235);
  });
});

describe("compareFractions", () => {
  it("finds a ratio equal to itself in other terms, and less than one a unit more", () => {
    check(
      fc.property(count, divisor, divisor, (numerator, denominator, factor) => {
        const a = { numerator, denominator };
        const b = { numerator: numerator * factor, denominator: denominator * factor };
        expect(compareFractions(a, b)).toBe(0);
        expect(compareFractions(a, { ...b, numerator: b.numerator + 1n })).toBe(-1);
        expect(compareFractions({ ...b, numerator: b.numerator + 1n }, a)).toBe(1);
      }),
    );
  });
});

describe("fractionOf", () => {
  it("reads a decimal exactly, trailing zeros included", () => {
    expect(fractionOf("94.2")).toEqual({ numerator: 942n, denominator: 10n });
    expect(fractionOf("0.130")).toEqual({ numerator: 130n, denominator: 1000n });
    expect(fractionOf("26")).toEqual({ numerator: 26n, denominator: 1n });
  });

  it.each(["", "-1", "1e3", "0,13", ".5", "5.", " 5"])("refuses %j", (text) => {
    expect(() => fractionOf(text)).toThrow(RangeError);
  });
});
