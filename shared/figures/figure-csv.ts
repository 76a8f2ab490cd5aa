import type { Figure, FigureCell } from "#shared/figures/figure.ts";
import { aboutLines } from "#shared/figures/figure-about.ts";

const byteOrderMark = "\ufeff";

/**
 * A figure as CSV (RFC 4180, UTF-8 with its mark): the table first, its heading in the first line,
 * then, after an empty line, what it is of, its marks, source and citation. Numbers have a point and
 * no grouping; a text that a spreadsheet would take for a formula is guarded by an apostrophe.
 */
export function figureCsv(figure: Figure): string {
  const lines = [
    figure.columns.map(({ label }) => guarded(label)),
    ...figure.rows.map((row) => row.map(csvText)),
    [],
    ...aboutLines(figure).map((line) => line.map(guarded)),
  ];
  return byteOrderMark + lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

function csvText({ text, number, decimals }: FigureCell): string {
  return number === undefined ? guarded(text) : number.toFixed(decimals ?? 0);
}

/** What spreadsheets would calculate, full-width look-alikes included. */
export function guarded(text: string): string {
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
