import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "#shared/text/collate.ts";
import { locales } from "#shared/text/locale.ts";

const sorted = (locale: "kk" | "ru" | "en", texts: readonly string[]) =>
  texts.toSorted((a, b) => compareText(locale, a, b));

const alphabet =
  "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯabxyzABXYZ0159 -,.()/&+№«»";

/** Short texts of few letters, so that they often share a beginning and differ in accent or case. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(..."еёЕЁиіИІуұүЙй 1a"), maxLength: 5 }),
);

describe.each(locales)("compareText in %s", (locale) => {
  it("puts random pairs in the order of ICU", () => {
    const icu = new Intl.Collator(locale);

    fc.assert(
      fc.property(text, text, (a, b) => {
        const expected = icu.compare(a, b);
        if (expected !== 0) expect(Math.sign(compareText(locale, a, b))).toBe(expected);
      }),
      { numRuns: 30_000 },
    );
  });

  it("calls only equal texts equal, and orders both ways round alike", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareText(locale, a, b) === 0).toBe(a === b);
        expect(Math.sign(compareText(locale, a, b))).toBe(
          -Math.sign(compareText(locale, b, a)) || 0,
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("compareText", () => {
  it("follows the Kazakh alphabet, which no Russian order does", () => {
    const names = ["Үміт", "Іскер", "Ұлар", "Ис", "Шын", "Ырыс", "Уақыт", "Һәм"];

    expect(sorted("kk", names)).toEqual([
      "Ис",
      "Уақыт",
      "Ұлар",
      "Үміт",
      "Һәм",
      "Шын",
      "Ырыс",
      "Іскер",
    ]);
  });

  it("puts digits first, then the reader's own letters", () => {
    expect(sorted("kk", ["Alma", "Алма", "7 бала"])).toEqual(["7 бала", "Алма", "Alma"]);
    expect(sorted("en", ["Алма", "Alma", "7 бала"])).toEqual(["7 бала", "Alma", "Алма"]);
  });

  it("puts letters of any other alphabet last, without failing", () => {
    expect(sorted("kk", ["字", "z", "я", "Ω"])).toEqual(["я", "z", "Ω", "字"]);
  });
});
