import type { CellType, Value } from "#shared/exports/column.ts";
import { guardFormula } from "#shared/exports/guard-formula.ts";

/** Places in the style sheet of `workbook-parts.ts`. */
export const cellStyle = {
  plain: 0,
  header: 1,
  date: 2,
  instant: 3,
  integer: 4,
  decimal: 5,
  /** A text that looks like a formula: it stays a text even when somebody edits it. */
  quoted: 6,
  title: 7,
  wrapped: 8,
} as const;
export type CellStyle = keyof typeof cellStyle;

/** A cell as a workbook holds it: typed, and already in the words of the reader's language. */
export type SheetCell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string; readonly style?: CellStyle }
  | { readonly kind: "number"; readonly number: string; readonly style: CellStyle };

/** No cell of a workbook holds more. */
const longestText = 32_767;

/** How a sheet is shown when it is opened. */
export type SheetView = {
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Whether the first row stays in sight. */
  readonly frozen: boolean;
};

/** A sheet's XML up to its first row. */
export function sheetStart({ widths, frozen }: SheetView): string {
  const pane = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0">${frozen ? pane : ""}</sheetView></sheetViews>`,
    `<cols>${columns.join("")}</cols><sheetData>`,
  ].join("");
}

/** A row's XML; cells without a value are left out, which is what empty means in a workbook. */
export function sheetRow(number: number, cells: readonly SheetCell[]): string {
  const written = cells.map((cell, place) => cellXml(cell, `${columnName(place)}${number}`));
  return `<row r="${number}">${written.join("")}</row>`;
}

/** A sheet's XML after its last row. @param filtered range with a filter in its first row. */
export function sheetEnd(filtered?: string): string {
  const filter = filtered === undefined ? "" : `<autoFilter ref="${filtered}"/>`;
  return `</sheetData>${filter}</worksheet>`;
}

/** `A` for 0, `AA` for 26. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

/** A value that is no choice: numbers, days and instants become what spreadsheets reckon with. */
export function cellOfValue(value: Value, type: CellType): SheetCell {
  if (value === undefined) return { kind: "empty" };
  if (type === "integer" || type === "decimal") {
    return { kind: "number", number: String(value), style: type };
  }
  if (type === "date") return { kind: "number", number: dayNumber(String(value)), style: "date" };
  return textCell(String(value));
}

/** An instant by the wall clock of the city, `YYYY-MM-DD` and `HH:MM`. */
export function instantCell(day: string, time: string): SheetCell {
  const [hours = "0", minutes = "0"] = time.split(":");
  const share = (Number(hours) * 60 + Number(minutes)) / 1440;
  const number = String(Number(dayNumber(day)) + share);
  return { kind: "number", number, style: "instant" };
}

/**
 * A text as it stands; one that looks like a formula is marked as quoted, so that editing it does
 * not make it one.
 */
export function textCell(text: string): SheetCell {
  const looksLikeFormula = guardFormula(text) !== text;
  return { kind: "text", text, ...(looksLikeFormula && { style: "quoted" }) };
}

/** Days since 30 December 1899. */
function dayNumber(day: string): string {
  return String((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function cellXml(cell: SheetCell, place: string): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "number":
      return `<c r="${place}" s="${cellStyle[cell.style]}"><v>${cell.number}</v></c>`;
    case "text": {
      const style = cell.style === undefined ? "" : ` s="${cellStyle[cell.style]}"`;
      const text = escapeXml(cell.text.slice(0, longestText));
      return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
    default:
      return cell satisfies never;
  }
}

/** Characters that XML cannot hold are left out; `_x0041_` would be read as a character. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
