import { describe, expect, it } from "vitest";
import {
  fillText,
  formatCount,
  formatDay,
  formatDayShort,
  formatDecimal,
  formatInstant,
  formatMoney,
  formatPercent,
  formatTime,
  pluralOf,
} from "#shared/text/format.ts";
import { locales } from "#shared/text/locale.ts";

describe("formatDecimal", () => {
  it.each([
    { value: 0.15, decimals: 1, printed: "0,2" },
    { value: 1.005, decimals: 2, printed: "1,01" },
    { value: "1.005", decimals: 2, printed: "1,01" },
    { value: "-1.005", decimals: 2, printed: "−1,01" },
    { value: "2.5", decimals: 0, printed: "3" },
    { value: "-2.5", decimals: 0, printed: "−3" },
    { value: "99999999999999999999.995", decimals: 2, printed: "100 000 000 000 000 000 000,00" },
    { value: "0.1299999999999999999999", decimals: 2, printed: "0,13" },
    { value: "0.1249999999999999999999", decimals: 2, printed: "0,12" },
    { value: -0.001, decimals: 1, printed: "0,0" },
    { value: 1e21, decimals: 0, printed: "1 000 000 000 000 000 000 000" },
    { value: 1e-7, decimals: 7, printed: "0,0000001" },
    { value: ".5", decimals: 1, printed: "0,5" },
    { value: "5.", decimals: 1, printed: "5,0" },
  ])("prints $value with $decimals decimals as $printed", ({ value, decimals, printed }) => {
    expect(formatDecimal("kk", value, decimals).replaceAll("\u00a0", " ")).toBe(printed);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "", ".", "-", "12 000", "abc", "1,5"])(
    "prints nothing for %j, which is no decimal",
    (value) => {
      expect(formatDecimal("kk", value, 1)).toBe("");
      expect(formatPercent("ru", value, 1)).toBe("");
      expect(formatMoney("en", value)).toBe("");
    },
  );
});

describe("numbers in the three languages", () => {
  it("parts groups with a space that does not break, in English with a comma", () => {
    expect(locales.map((locale) => formatCount(locale, 1_234_567))).toEqual([
      "1\u00a0234\u00a0567",
      "1\u00a0234\u00a0567",
      "1,234,567",
    ]);
  });

  it("writes per cent with a space in Russian alone", () => {
    expect(locales.map((locale) => formatPercent(locale, "94.25", 1))).toEqual([
      "94,3%",
      "94,3\u00a0%",
      "94.3%",
    ]);
  });

  it("writes tenge behind the number, in English before it", () => {
    expect(locales.map((locale) => formatMoney(locale, -85_000))).toEqual([
      "−85\u00a0000\u00a0₸",
      "−85\u00a0000\u00a0₸",
      "−₸85,000",
    ]);
  });
});

describe("days and instants", () => {
  it("writes a day in words", () => {
    expect(locales.map((locale) => formatDay(locale, "2026-03-05"))).toEqual([
      "2026\u00a0ж. 5\u00a0наурыз",
      "5\u00a0марта 2026\u00a0г.",
      "5\u00a0March 2026",
    ]);
  });

  it("writes a day for tables", () => {
    expect(locales.map((locale) => formatDayShort(locale, "2027-01-31"))).toEqual([
      "31.01.2027",
      "31.01.2027",
      "31\u00a0Jan\u00a02027",
    ]);
  });

  it.each(["", "2027-13-01", "2027-00-10", "31.01.2027"])(
    "gives back %j, which is no day, as it is",
    (text) => {
      expect(formatDay("kk", text)).toBe(text);
      expect(formatDayShort("en", text)).toBe(text);
    },
  );

  it("tells the time of Almaty whatever zone the machine is in", () => {
    expect(formatInstant("kk", "2026-03-05T09:07:59Z")).toBe("2026\u00a0ж. 5\u00a0наурыз, 14:07");
    expect(formatTime("ru", "2026-03-05T09:07:59Z")).toBe("14:07");
  });
});

describe("pluralOf", () => {
  it.each([
    { count: 1, forms: ["one", "one", "one"] },
    { count: 2, forms: ["other", "few", "other"] },
    { count: 5, forms: ["other", "many", "other"] },
    { count: 11, forms: ["other", "many", "other"] },
    { count: 21, forms: ["other", "one", "other"] },
    { count: 112, forms: ["other", "many", "other"] },
    { count: 0.5, forms: ["other", "other", "other"] },
  ])("of $count is $forms in kk, ru, en", ({ count, forms }) => {
    expect(locales.map((locale) => pluralOf(locale, count))).toEqual(forms);
  });
});

describe("fillText", () => {
  it("puts values in place of their names, as often as they stand there", () => {
    expect(fillText("{a} / {b} / {a}", { a: 1, b: "$&" })).toBe("1 / $& / 1");
  });

  it("leaves a name without a value in sight", () => {
    expect(fillText("{missing} {toString}", { a: 1 })).toBe("{missing} {toString}");
  });

  it("does not fill what a value brings along", () => {
    expect(fillText("{a}{b}", { a: "{b}", b: "x" })).toBe("{b}x");
  });
});
