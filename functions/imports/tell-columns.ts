import { refusal } from "#functions/imports/refuse.ts";
import type { UnclearColumn } from "#shared/api/imports.ts";
import { Problem } from "#shared/api/problem.ts";
import { type ImportField, importFields } from "#shared/register/import/import-field.ts";
import type { ImportCell, ImportRow } from "#shared/register/import/read-row.ts";
import {
  isComplete,
  type RecognisedColumn,
  recogniseColumns,
  recognisedIn,
} from "#shared/register/import/recognise-columns.ts";

/** A file with its headers told from its rows. */
export type Table = {
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly ImportRow[];
};

/** Registers often begin with a title or a date: headers are looked for in the first rows. */
const triedRows = 10;

/** Cells that are shown of a column of which a person decides what it is. */
const samples = 3;

/**
 * Tells the headers from the rows, and what each column is: as a person said, or by its header.
 *
 * @param said what each column is, in order; `-` is not read, and so are those after the last.
 * @throws Problem `import/columns-unclear` with the columns, a guess and samples; `import/empty`.
 */
export function tellColumns(all: readonly ImportRow[], said: string | undefined): Table {
  const place = headerPlaceOf(all);
  const rows = all.slice(place + 1);
  if (rows.length === 0) throw refusal("import/empty");
  const headers = headersOf(all[place], rows);
  const { columns, isSure } = recogniseColumns(headers);
  if (said === undefined) {
    if (!isSure) throw unclear(columns, rows);
    return { columns, rows };
  }
  const fields = said
    .split(",")
    .map((word) => importFields.find((field) => field === word) ?? null);
  const chosen = headers.map((header, column) => ({ header, field: fields[column] ?? null }));
  if (!isComplete(chosen.map(({ field }) => field))) throw unclear(chosen, rows);
  return { columns: chosen, rows };
}

/** The first of the rows with the most known headers. */
function headerPlaceOf(rows: readonly ImportRow[]): number {
  const known = rows.slice(0, triedRows).map(({ cells }) => recognisedIn(cells.map(textOf)));
  return known.indexOf(Math.max(...known));
}

/** One for each column that has a header or any value. */
function headersOf(header: ImportRow | undefined, rows: readonly ImportRow[]): readonly string[] {
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    header?.cells.length ?? 0,
  );
  return Array.from({ length: width }, (_, column) => textOf(header?.cells[column] ?? "").trim());
}

function unclear(columns: readonly RecognisedColumn[], rows: readonly ImportRow[]): Problem {
  const shown: readonly UnclearColumn[] = columns.map((column, place) => ({
    ...column,
    samples: rows.slice(0, samples).map(({ cells }) => textOf(cells[place] ?? "").slice(0, 100)),
  }));
  return new Problem("import/columns-unclear", { members: { columns: shown } });
}

function textOf(cell: ImportCell): string {
  return typeof cell === "string" ? cell : cell.text;
}

/** Whether a person's word on the columns has only words that are columns. */
export function namesColumns(said: string): boolean {
  const words: readonly string[] = said.split(",");
  return words.every((word) => word === "-" || importFields.includes(word as ImportField));
}
