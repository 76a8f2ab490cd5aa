import { placeOf, refusal } from "#functions/imports/refuse.ts";
import { rowCollector } from "#functions/imports/row-collector.ts";
import type { Archive } from "#functions/imports/xlsx/archive.ts";
import { joined } from "#functions/imports/xlsx/shared-strings.ts";
import { attributeOf, readXml } from "#functions/imports/xlsx/xml-reader.ts";
import type { ImportCell, ImportRow } from "#shared/register/import/read-row.ts";

/** What the cells of a sheet refer to. */
export type SheetContext = {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
};

type OpenCell = { readonly column: number; readonly type: string; readonly style: number };

/**
 * Rows of a sheet, one after the other.
 *
 * @throws Problem `import/malformed` for rows or cells out of order and references to nothing,
 *   `import/formula`, and those of the limits.
 */
export async function readSheet(
  archive: Archive,
  part: string,
  context: SheetContext,
): Promise<readonly ImportRow[]> {
  const collector = rowCollector();
  let [row, column, value, isValue] = [0, -1, "", false];
  let cell: OpenCell | undefined;
  await readXml(archive.read(part), {
    open: (name, attributes) => {
      isValue = cell !== undefined && (name === "v" || name === "t");
      if (name === "row") {
        row = rowNumberOf(attributes, row);
        column = -1;
        collector.beginRow(row);
      } else if (name === "c") {
        column = columnOf(attributes, column);
        value = "";
        cell = cellOf(attributes, column);
      } else if (name === "f") collector.addFormula(column);
    },
    text: (piece) => {
      if (isValue) value = joined(value, piece);
    },
    close: (name) => {
      isValue = false;
      if (name === "row") collector.endRow();
      if (name !== "c" || cell === undefined) return;
      collector.addCell(cell.column, cellValueOf(cell, value, { row, ...context }));
      cell = undefined;
    },
  });
  return collector.finish();
}

function rowNumberOf(attributes: string, before: number): number {
  const said = attributeOf(attributes, "r");
  if (said === undefined) return before + 1;
  if (!/^[1-9][0-9]{0,7}$/.test(said)) throw refusal("import/malformed");
  return Number(said);
}

function columnOf(attributes: string, before: number): number {
  const [, letters] = /^([A-Z]{1,3})[0-9]{1,8}$/.exec(attributeOf(attributes, "r") ?? "") ?? [];
  if (letters === undefined) return before + 1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(attributes: string, column: number): OpenCell {
  const type = attributeOf(attributes, "t") ?? "n";
  return { column, type, style: Number(attributeOf(attributes, "s") ?? "0") };
}

function cellValueOf(
  { type, style, column }: OpenCell,
  value: string,
  { row, sharedStrings, dateStyles }: SheetContext & { readonly row: number },
): ImportCell {
  if (value === "") return "";
  if (type === "b") return { kind: "boolean", text: value };
  if (type === "d") return { kind: "date", text: value };
  if (type === "s") {
    const shared = /^[0-9]{1,7}$/.test(value) ? sharedStrings[Number(value)] : undefined;
    if (shared === undefined) throw refusal("import/malformed", [placeOf(row, column)]);
    return shared;
  }
  if (type !== "n") return value;
  return dateStyles.has(style) ? { kind: "date", text: value } : digitsOf(value);
}

/** A number as its digits: spreadsheets write 941240000193 as 9.41240000193E11 too. */
function digitsOf(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) ? String(number) : value;
}
