import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterWidths } from "#functions/figures/true-type.ts";
import { placeLabel } from "#shared/figures/svg.ts";
import { textWidth, wrapText } from "#shared/figures/text-width.ts";
import { fontCharacters } from "#web/ui/font-characters.ts";

const words = fc.array(
  fc.string({
    unit: fc.constantFrom(..."абвгдежәғқңөұүһіabcxyz0123456789%≥…"),
    minLength: 1,
    maxLength: 24,
  }),
  { minLength: 1, maxLength: 9 },
);

describe("wrapText", () => {
  it("loses nothing and fits every line into the width", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 600 }), (list, width) => {
        const lines = wrapText(list.join(" "), width, { size: 15 });

        const glued = lines.join(" ").replaceAll(/- ?/g, "").replaceAll(" ", "");
        expect(glued).toBe(list.join("").replaceAll("-", ""));
        for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("placeLabel", () => {
  it("keeps a label between the edges, and centred where it can be", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.string({ unit: fc.constantFrom(..."нысана94,2%"), minLength: 1, maxLength: 30 }),
        (x, text) => {
          const look = { size: 13 };
          const left = placeLabel(x, text, look, { left: 0, right: 300 });
          const width = textWidth(text, 13);

          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(Math.max(300, width) + 1e-9);
          const isFree = x - width / 2 >= 0 && x + width / 2 <= 300;
          if (isFree) expect(left).toBeCloseTo(x - width / 2);
        },
      ),
    );
  });
});

describe("the table of widths", () => {
  it.each(["regular", "bold"] as const)("is that of the %s font", (weight) => {
    const file = { regular: "400Regular/GolosText_400Regular", bold: "700Bold/GolosText_700Bold" };
    const path = createRequire(import.meta.url).resolve(
      `@expo-google-fonts/golos-text/${file[weight]}.ttf`,
    );
    const widths = characterWidths(readFileSync(path));

    for (const letter of "АӘҒҚҢӨҰҮҺІаәғқңөұүһі0123456789%≥≤…–,. QWty") {
      const thousandths = textWidth(letter, 1000, weight);
      expect(thousandths, letter).toBe(widths.get(letter.codePointAt(0) ?? 0));
    }
  });

  it("knows every letter that pages use", () => {
    const unknown = [...fontCharacters].filter((letter) => textWidth(letter, 1) === 1);

    expect(unknown.filter((letter) => /\p{L}|\d/u.test(letter))).toEqual([]);
  });
});
