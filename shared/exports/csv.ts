import type { Column, Row, Value } from "#shared/exports/column.ts";
import { guardFormula } from "#shared/exports/guard-formula.ts";

/** Excel takes a file for UTF-8 only when it begins so. */
export const byteOrderMark = "\ufeff";

/** The first line: ids of the columns, the same in every language. */
export function csvHeader(columns: readonly Column[]): string {
  return csvLine(columns.map(({ id }) => id));
}

/**
 * One record of RFC 4180 with its line end. Numbers plain with a point, yes and no as `true` and
 * `false`, choices as their codes, several joined by `;`; an empty cell is empty. Only texts can be
 * taken for formulas and are guarded.
 */
export function csvRow(columns: readonly Column[], row: Row): string {
  return csvLine(row.map((value, place) => csvText(value, columns[place])));
}

/** Texts of people are guarded; codes, numbers and days are ours. */
function csvText(value: Value, column: Column | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return column?.type === "text" ? guardFormula(value) : value;
  return typeof value === "object" ? value.join(";") : String(value);
}

/** Fields joined by commas and ended by CR LF; a field is quoted where it has to be. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(quoted).join(",")}\r\n`;
}

function quoted(field: string): string {
  return /[",\r\n;\t]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
