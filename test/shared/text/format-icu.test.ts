import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatDay,
  formatDayShort,
  formatDecimal,
  formatInstant,
  formatMoney,
  formatPercent,
  formatTime,
  pluralOf,
} from "#shared/text/format.ts";
import { type Locale, locales } from "#shared/text/locale.ts";

const tag = { kk: "kk-KZ", ru: "ru-KZ", en: "en-GB" } as const satisfies Record<Locale, string>;

/** One kind of space, one kind of minus: ICU changes them between versions. */
const normalised = (text: string) => text.replace(/\s/gu, " ").replaceAll("-", "−");

/** Decimal text with many exact halves, small and large, of both signs. */
const decimalTexts = [
  ...Array.from({ length: 4_000 }, (_, index) => `${Math.floor(index / 8)}.${(index % 8) * 125}`),
  ...Array.from(
    { length: 2_000 },
    (_, index) => `${index % 40}.${String(index).padStart(4, "0")}5`,
  ),
  ...Array.from({ length: 1_000 }, (_, index) => `-${index}.05`),
  "0.15",
  "1.005",
  "-0.15",
  "1234567890123456789.5",
  "0.00000000005",
];

describe.each(locales)("numbers in %s, compared with ICU", (locale) => {
  it.each([0, 1, 2, 3])("agree at every half with %i decimals", (decimals) => {
    const icu = new Intl.NumberFormat(tag[locale], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: "negative",
    });

    const different = decimalTexts.filter((text) => {
      const expected = normalised(icu.format(text as Intl.StringNumericLiteral));
      return normalised(formatDecimal(locale, text, decimals)) !== expected;
    });

    expect(different).toEqual([]);
  });

  it("agree for any double, which is taken as it is written", () => {
    const icu = new Intl.NumberFormat(tag[locale], {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: "negative",
    });

    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }),
        (n) => {
          const expected = normalised(icu.format(String(n) as Intl.StringNumericLiteral));
          expect(normalised(formatDecimal(locale, n, 2))).toBe(expected);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it("agree on per cent and, but for English, on money", () => {
    const percent = new Intl.NumberFormat(tag[locale], {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    const money = new Intl.NumberFormat(tag[locale], {
      style: "currency",
      currency: "KZT",
      currencyDisplay: "narrowSymbol",
      maximumFractionDigits: 0,
    });

    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (n) => {
        const share = `${n}e-6` as Intl.StringNumericLiteral;
        expect(normalised(formatPercent(locale, `${n}e-4`, 1))).toBe(
          normalised(percent.format(share)),
        );
        expect(normalised(formatMoney(locale, n))).toBe(normalised(money.format(n)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("agree on plurals", () => {
    const icu = new Intl.PluralRules(tag[locale]);
    const counts = [...Array(1_200).keys(), 1_000_000, 1_000_001, 1_000_022, 0.5, 1.5, 2.25];

    expect(counts.filter((count) => icu.select(count) !== pluralOf(locale, count))).toEqual([]);
  });
});

const everyDay = Array.from({ length: 15 * 366 }, (_, index) => {
  return new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
}).filter((day) => day < "2030-01-01");

describe.each(locales)("dates in %s, compared with ICU", (locale) => {
  it("agree in words on every day of 2015-2029", () => {
    const icu = new Intl.DateTimeFormat(tag[locale], { dateStyle: "long", timeZone: "UTC" });

    const different = everyDay.filter((day) => {
      return normalised(formatDay(locale, day)) !== normalised(icu.format(new Date(day)));
    });

    expect(different).toEqual([]);
  });

  it("agree in tables on every day of 2015-2029", () => {
    const style =
      locale === "en"
        ? ({ day: "numeric", month: "short", year: "numeric" } as const)
        : ({ day: "2-digit", month: "2-digit", year: "numeric" } as const);
    const icu = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "ru-KZ", {
      ...style,
      timeZone: "UTC",
    });

    const different = everyDay.filter((day) => {
      return normalised(formatDayShort(locale, day)) !== icu.format(new Date(day));
    });

    expect(different).toEqual([]);
  });

  it("agree on the day and time of Almaty at every hour around its change of zone", () => {
    const timeZone = "Asia/Almaty";
    const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone });
    const time = new Intl.DateTimeFormat("sv-SE", { timeStyle: "short", timeZone });
    const instants = [
      ...Array.from({ length: 24 * 20 }, (_, hour) => Date.UTC(2024, 1, 20, hour, 30)),
      ...Array.from({ length: 400 }, (_, step) => Date.UTC(2015, 0, 1, step * 317, step % 60)),
      Date.UTC(2024, 1, 29, 17, 59, 59, 999),
      Date.UTC(2024, 1, 29, 18),
    ].map((milliseconds) => new Date(milliseconds));

    const different = instants.filter((instant) => {
      const expected = `${formatDay(locale, day.format(instant))}, ${time.format(instant)}`;
      const text = instant.toISOString();
      return (
        formatInstant(locale, text) !== expected ||
        formatTime(locale, text) !== time.format(instant)
      );
    });

    expect(different).toEqual([]);
  });
});
