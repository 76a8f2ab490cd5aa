import { createHash } from "node:crypto";
import { type ExportParams, fileNameOf } from "#functions/exports/export-params.ts";
import type { RowSource } from "#functions/exports/row-source.ts";
import { workbookEntries } from "#functions/exports/workbook-entries.ts";
import { zipStream } from "#functions/platform/zip-stream.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import type { ExportFormat } from "#shared/api/exports.ts";
import type { About } from "#shared/exports/about-rows.ts";
import type { Row } from "#shared/exports/column.ts";
import { byteOrderMark, csvHeader, csvRow } from "#shared/exports/csv.ts";
import { filterWords } from "#shared/exports/filter-words.ts";
import { jsonColumn, jsonRow } from "#shared/exports/json-rows.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** Rows on their way into a file, counted, with what can be said about them in the end. */
export type Told = {
  readonly rows: () => AsyncIterable<Row>;
  readonly source: RowSource;
  readonly about: () => About;
};

/** A sheet of Excel holds no more, its header included. */
export const mostSheetRows = 1_048_575;

/** More rows than the format can hold. */
export class TooManyRows extends Error {
  override readonly name = "TooManyRows";
}

/** A file's bytes in some format, as its rows come; `rowCount` is known when it has ended. */
export function encode(params: ExportParams, source: RowSource) {
  const told = tell(params, source);
  const { format, language } = params.request;
  const encoded: Readonly<Record<ExportFormat, () => AsyncIterable<Uint8Array>>> = {
    csv: () => inChunks(csvText(told)),
    json: () => inChunks(jsonText(params, told)),
    xlsx: () => zipStream(workbookEntries(told, language)),
  };
  return { bytes: encoded[format](), rowCount: () => told.about().rows };
}

/** Counts rows and takes their fingerprint, which is that of the same rows in any format. */
function tell(params: ExportParams, source: RowSource): Told {
  const { request, watermark } = params;
  const hash = createHash("sha256");
  const most = request.format === "xlsx" ? mostSheetRows : Number.POSITIVE_INFINITY;
  let rows = 0;
  return {
    source,
    async *rows() {
      for await (const row of source.rows()) {
        rows += 1;
        if (rows > most) throw new TooManyRows();
        hash.update(csvRow(source.columns, row));
        yield row;
      }
    },
    about: () => ({
      kind: request.kind,
      year: request.year,
      formTitle: request.form && formById[request.form].title,
      filters: filterWords(request),
      asOf: almatyDayOf(watermark),
      lastChangeAt: source.lastChangeAt(),
      rows,
      fingerprint: hash.copy().digest("hex"),
      columns: source.columns,
    }),
  };
}

async function* csvText({ rows, source }: Told): AsyncGenerator<string, void, undefined> {
  yield byteOrderMark + csvHeader(source.columns);
  for await (const row of rows()) yield csvRow(source.columns, row);
}

/** Columns before the rows; what is known only in the end, such as their number, after them. */
async function* jsonText(
  { request }: ExportParams,
  { rows, source, about }: Told,
): AsyncGenerator<string, void, undefined> {
  yield `{"columns":${JSON.stringify(source.columns.map(jsonColumn))},\n"rows":[`;
  let separator = "\n";
  for await (const row of rows()) {
    yield separator + jsonRow(source.columns, row);
    separator = ",\n";
  }
  const { columns: _columns, formTitle: _title, filters: _filters, ...facts } = about();
  const meta = { fileName: fileNameOf(request), agreement: agreement.id, ...request, ...facts };
  yield `\n],\n"meta":${JSON.stringify(meta)}}\n`;
}

const chunkLength = 64 * 1024;

/** Many small texts as few larger pieces of bytes. */
async function* inChunks(
  texts: AsyncIterable<string>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let waiting = "";
  for await (const text of texts) {
    waiting += text;
    if (waiting.length < chunkLength) continue;
    yield Buffer.from(waiting, "utf8");
    waiting = "";
  }
  if (waiting !== "") yield Buffer.from(waiting, "utf8");
}
