import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCount, formatMoney } from "#shared/text/format.ts";
import { locales } from "#shared/text/locale.ts";
import { parseCount, parseDecimal, parseMoney } from "#shared/text/parse-number.ts";

describe("parseCount", () => {
  it.each([
    { when: "plain digits", text: "1234", value: 1234 },
    { when: "spaces", text: "1 234 567", value: 1_234_567 },
    { when: "no-break spaces", text: "1\u00a0234", value: 1234 },
    { when: "narrow no-break spaces", text: "1\u202f234", value: 1234 },
    { when: "thin spaces", text: " 1\u2009234 ", value: 1234 },
    { when: "two points", text: "1.234.567", value: 1_234_567 },
    { when: "two commas", text: "1,234,567", value: 1_234_567 },
    { when: "a fraction of zeros", text: "12,0", value: 12 },
    { when: "zeros in front", text: "007", value: 7 },
    { when: "a typographic minus", text: "−5", value: -5 },
    { when: "zero", text: "0", value: 0 },
    { when: "minus zero", text: "-0", value: 0 },
  ])("reads $when", ({ text, value }) => {
    expect(parseCount(text)).toEqual({ kind: "value", value });
  });

  it.each(["1.234", "1,234", "12.500", "-1.234", "1.000"])(
    "refuses %s, which may be thousands or a decimal",
    (text) => {
      expect(parseCount(text)).toMatchObject({ kind: "ambiguous" });
    },
  );

  it("offers both readings of an ambiguous number", () => {
    expect(parseCount("1,234")).toEqual({ kind: "ambiguous", whole: 1234, decimal: "1.234" });
  });

  it.each([
    { text: "1 234,5", decimal: "1234.5" },
    { text: "1.234,50", decimal: "1234.50" },
    { text: "0.123", decimal: "0.123" },
    { text: "1234.567", decimal: "1234.567" },
    { text: "-0,5", decimal: "-0.5" },
  ])("says that $text is not whole", ({ text, decimal }) => {
    expect(parseCount(text)).toEqual({ kind: "not-whole", decimal });
  });

  it.each([
    "abc",
    "12 34",
    "1 2345",
    "1e5",
    "0x10",
    "1..2",
    "12.",
    ",5",
    "--5",
    "5-",
    "1,234.567.8",
  ])("refuses %s", (text) => {
    expect(parseCount(text)).toEqual({ kind: "invalid" });
  });

  it("tells an emptied box from zero", () => {
    expect(parseCount(" \u00a0")).toEqual({ kind: "empty" });
  });

  it("says so when there are too many digits", () => {
    expect(parseCount("1234567890123456")).toEqual({ kind: "too-large" });
  });

  it("reads back everything that is printed, but for one mark in English", () => {
    const count = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(count, fc.constantFrom(...locales), (value, locale) => {
        const parsed = parseCount(formatCount(locale, value));
        const oneMark = locale === "en" && value >= 1_000 && value < 1_000_000;
        expect(parsed).toMatchObject(
          oneMark ? { kind: "ambiguous", whole: value } : { kind: "value", value },
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("never fails, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parseCount(text).kind).toMatch(/^[a-z-]+$/);
        expect(parseMoney(text).kind).toMatch(/^[a-z-]+$/);
        expect(parseDecimal(text).kind).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("parseMoney", () => {
  it.each([
    "85 000 ₸",
    "₸85000",
    "85000 тг",
    "85000 тг.",
    "85 000 теңге",
    "KZT 85000",
    "85000тенге",
  ])("reads %s", (text) => {
    expect(parseMoney(text)).toEqual({ kind: "value", value: 85_000 });
  });

  it("refuses a currency without a number", () => {
    expect(parseMoney("₸")).toEqual({ kind: "invalid" });
    expect(parseMoney(" ")).toEqual({ kind: "empty" });
  });

  it("reads back money as it is printed in Kazakh", () => {
    expect(parseMoney(formatMoney("kk", 1_234_567))).toEqual({ kind: "value", value: 1_234_567 });
  });
});

describe("parseDecimal", () => {
  it.each([
    { text: "1 234,5", value: "1234.5" },
    { text: "1234.5", value: "1234.5" },
    { text: "0,13", value: "0.13" },
    { text: "1.234", value: "1.234" },
    { text: "1.234.567", value: "1234567" },
    { text: "1,234.50", value: "1234.50" },
    { text: "0", value: "0" },
    { text: "007", value: "7" },
    { text: "−5,25", value: "-5.25" },
  ])("reads $text as $value", ({ text, value }) => {
    expect(parseDecimal(text)).toEqual({ kind: "value", text: value });
  });

  it("tells nothing from no number", () => {
    expect(parseDecimal("")).toEqual({ kind: "empty" });
    expect(parseDecimal("n/a")).toEqual({ kind: "invalid" });
  });
});
