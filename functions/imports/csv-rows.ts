import { placeOf, refusal } from "#functions/imports/refuse.ts";
import { rowCollector } from "#functions/imports/row-collector.ts";
import { Problem } from "#shared/api/problem.ts";
import type { ImportRow } from "#shared/register/import/read-row.ts";
import { recognisedIn } from "#shared/register/import/recognise-columns.ts";

const delimiters = ["\t", ";", ","] as const;

/** Records that are looked at to tell the delimiter. */
const triedRecords = 10;

/**
 * Rows of a CSV text. The delimiter is the one by which most headers are known; a first line
 * `sep=;`, as Excel writes it, says it outright. A quote within an unquoted cell is a quote.
 *
 * @throws Problem `import/malformed` for a quoted cell that does not end, `import/formula` for cells
 *   that begin with `=`, and those of the limits.
 */
export function csvRows(text: string): readonly ImportRow[] {
  const [line = "", said] = /^sep=([,;\t|])(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  const skipped = said === undefined ? 0 : 1;
  const body = text.slice(line.length);
  const delimiter = said ?? delimiterOf(body);
  const collector = rowCollector();
  let row = skipped;
  for (const cells of csvRecords(body, delimiter)) {
    row += 1;
    collector.beginRow(row);
    for (const [column, cell] of cells.entries()) {
      if (cell.trimStart().startsWith("=")) collector.addFormula(column);
      collector.addCell(column, cell);
    }
    collector.endRow();
  }
  return collector.finish();
}

function delimiterOf(text: string): string {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, ...headersBy(text, delimiter) }))
    .toSorted((left, right) => right.known - left.known || right.columns - left.columns);
  return best?.delimiter ?? ",";
}

function headersBy(text: string, delimiter: string) {
  const records = firstRecords(text, delimiter);
  return {
    known: Math.max(0, ...records.map((cells) => recognisedIn(cells.slice(0, 100)))),
    columns: Math.max(0, ...records.map(({ length }) => length)),
  };
}

/** As far as they can be read: by another delimiter than its own a file may make no sense. */
function firstRecords(text: string, delimiter: string): readonly (readonly string[])[] {
  const read: string[][] = [];
  try {
    for (const cells of csvRecords(text, delimiter)) {
      read.push(cells);
      if (read.length === triedRecords) break;
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  return read;
}

/**
 * Records of a CSV text one after the other, as RFC 4180 has them; lines end by CR, LF or both.
 *
 * @throws Problem `import/malformed` at a quoted cell that does not end, or does not end its cell.
 */
export function* csvRecords(text: string, delimiter: string): Generator<string[]> {
  const nextMark = new RegExp(`[${delimiter}\r\n]`, "g");
  let record = 1;
  for (let at = 0; at < text.length; record += 1) {
    const { cells, end } = recordAt(text, at, { delimiter, nextMark, record });
    yield cells;
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}

type Scan = {
  readonly delimiter: string;
  /** Finds the next delimiter or end of a line. */
  readonly nextMark: RegExp;
  readonly record: number;
};

/** The cells of one record, and where the line ends. */
function recordAt(text: string, start: number, { delimiter, nextMark, record }: Scan) {
  const cells: string[] = [];
  for (let at = start; ; ) {
    const isQuoted = text[at] === '"';
    const { cell, end } = isQuoted ? quotedCell(text, at, record) : plainCell(text, at, nextMark);
    cells.push(cell);
    if (text[end] !== delimiter) {
      if (!/^[\r\n]?$/.test(text.charAt(end))) {
        throw refusal("import/malformed", [placeOf(record, cells.length - 1)]);
      }
      return { cells, end };
    }
    at = end + 1;
  }
}

type ScannedCell = { readonly cell: string; readonly end: number };

function plainCell(text: string, start: number, nextMark: RegExp): ScannedCell {
  nextMark.lastIndex = start;
  const end = nextMark.exec(text)?.index ?? text.length;
  return { cell: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, record: number): ScannedCell {
  let from = start + 1;
  let cell = "";
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) throw refusal("import/malformed", [placeOf(record, 0)]);
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
}
