import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { guardFormula } from "#shared/exports/guard-formula.ts";
import type { Figure } from "#shared/figures/figure.ts";
import { figureCsv, plainNumber } from "#shared/figures/figure-csv.ts";
import { aFigure } from "#test/figures/figure-world.ts";

describe("figureCsv", () => {
  let figure: Figure;
  beforeAll(async () => {
    figure = await aFigure();
  });

  it("gives back every text as it was, guarded where it looks like a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (texts) => {
        const columns = texts.map((_text, place) => ({
          key: `${place}`,
          label: `c${place}`,
          numeric: false,
        }));
        const csv = figureCsv({ ...figure, columns, rows: [texts.map((text) => ({ text }))] });
        const [, row] = parse(csv, { bom: true, relax_column_count: true, to: 2 });

        expect(row).toEqual(texts.map(guardFormula));
      }),
    );
  });

  it("writes numbers so that they are read as the same number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 2 }),
        (whole, decimals) => {
          const number = whole / 10 ** decimals;

          expect(Number(plainNumber(number, decimals))).toBe(number);
          expect(plainNumber(number, decimals).split(".")[1]?.length ?? 0).toBe(decimals);
        },
      ),
    );
  });
});
