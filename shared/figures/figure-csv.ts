import { byteOrderMark, csvLine } from "#shared/exports/csv.ts";
import { guardFormula } from "#shared/exports/guard-formula.ts";
import type { Figure, FigureCell } from "#shared/figures/figure.ts";
import { aboutLines } from "#shared/figures/figure-about.ts";
import { roundDecimal } from "#shared/text/decimal.ts";

/**
 * A figure as CSV (RFC 4180, UTF-8 with its mark): the table first, its heading in the first line,
 * then, after an empty line, what it is of, its marks, source and citation. Numbers have a point and
 * no grouping; a text that a spreadsheet would take for a formula is guarded by an apostrophe.
 */
export function figureCsv(figure: Figure): string {
  const lines = [
    figure.columns.map(({ label }) => guardFormula(label)),
    ...figure.rows.map((row) => row.map(csvText)),
    [],
    ...aboutLines(figure).map((line) => line.map(guardFormula)),
  ];
  return byteOrderMark + lines.map(csvLine).join("");
}

/** A symbol of ours is no formula, the dash of "no cases" included. */
function csvText({ text, number, decimals, mark }: FigureCell): string {
  if (number !== undefined) return plainNumber(number, decimals ?? 0);
  return mark === undefined ? guardFormula(text) : text;
}

/** As the text shows it, with a point: `0.10`. */
export function plainNumber(number: number, decimals: number): string {
  const { negative, whole, fraction } = roundDecimal(number, decimals) ?? {
    negative: false,
    whole: "",
    fraction: "",
  };
  return `${negative ? "-" : ""}${whole}${decimals > 0 ? `.${fraction}` : ""}`;
}
