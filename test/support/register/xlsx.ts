import { type ZipPart, zipOf } from "#test/register/zip.ts";

/** A cell of a test's workbook: text, a number, or XML of its own. */
export type XlsxCell = string | number | { readonly xml: string };

export type XlsxChanges = {
  readonly workbook?: string;
  readonly relations?: string;
  readonly sheet?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly more?: readonly ZipPart[];
};

/** A workbook of one sheet, texts inline, as a program writes it. */
export function xlsxOf(rows: readonly (readonly XlsxCell[])[], changes: XlsxChanges = {}): Buffer {
  return zipOf(xlsxParts(rows, changes));
}

export function xlsxParts(
  rows: readonly (readonly XlsxCell[])[],
  { workbook, relations, sheet, sharedStrings, styles, more = [] }: XlsxChanges = {},
): readonly ZipPart[] {
  const part = (name: string, content: string | undefined): readonly ZipPart[] =>
    content === undefined ? [] : [{ name, content }];
  return [
    ...part("[Content_Types].xml", '<?xml version="1.0"?><Types/>'),
    ...part("xl/workbook.xml", workbook ?? workbookOf([{ name: "Тізім", id: "rId1" }])),
    ...part("xl/_rels/workbook.xml.rels", relations ?? relationsOf({ rId1: "sheet1" })),
    ...part("xl/worksheets/sheet1.xml", sheet ?? sheetOf(rows)),
    ...part("xl/sharedStrings.xml", sharedStrings),
    ...part("xl/styles.xml", styles),
    ...more,
  ];
}

type SheetName = { readonly name: string; readonly id: string; readonly state?: string };

export function workbookOf(sheets: readonly SheetName[]): string {
  const listed = sheets.map(({ name, id, state }, place) => {
    const seen = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${place + 1}"${seen} r:id="${id}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="r"><sheets>${listed.join("")}</sheets></workbook>`;
}

export function relationsOf(sheetById: Readonly<Record<string, string>>): string {
  const type = (kind: string) => `http://schemas.openxmlformats.org/relationships/${kind}`;
  const sheets = Object.entries(sheetById).map(
    ([id, name]) =>
      `<Relationship Id="${id}" Type="${type("worksheet")}" Target="worksheets/${name}.xml"/>`,
  );
  return `<?xml version="1.0"?><Relationships>${sheets.join("")}<Relationship Id="s" Type="${type("sharedStrings")}" Target="/xl/sharedStrings.xml"/><Relationship Id="f" Type="${type("styles")}" Target="styles.xml"/></Relationships>`;
}

export function sheetOf(rows: readonly (readonly XlsxCell[])[]): string {
  const lines = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => cellOf(cell, `${letterOf(column)}${row + 1}`));
    return `<row r="${row + 1}">${inside.join("")}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cellOf(cell: XlsxCell, place: string): string {
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell !== "string") return cell.xml.replace("<c", `<c r="${place}"`);
  return cell === "" ? "" : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
