import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldForSearch } from "#shared/text/fold.ts";

describe("foldForSearch", () => {
  it.each([
    { text: "«Қазақтелеком» АҚ", folded: "казактелеком" },
    { text: 'АО "Казактелеком"', folded: "казактелеком" },
    { text: "ТОО «Үміт-2»", folded: "умит 2" },
    { text: "ЖШС Өрлеу, ҒЗИ", folded: "орлеу гзи" },
    { text: "ЖАО Тоотан", folded: "жао тоотан" },
    { text: "Ёлка Йод ЫҢҒАЙ Һәм Іс", folded: "елка иод ингаи хам ис" },
    { text: "  Alma\u00a0 LLP ", folded: "alma" },
    { text: "941240000193", folded: "941240000193" },
    { text: "ТОО", folded: "" },
  ])("makes $text into $folded", ({ text, folded }) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it("finds a name typed in two parts of a letter", () => {
    expect(foldForSearch("Йод".normalize("NFD"))).toBe(foldForSearch("Йод"));
  });

  it("changes nothing when it is done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ЖШСТОО «»-әқІйЁz1") }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
