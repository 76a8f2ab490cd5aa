import { type ExportParams, fileNameOf } from "#functions/exports/export-params.ts";
import type { RowSource } from "#functions/exports/row-source.ts";
import { type ToldRows, tell } from "#functions/exports/told-rows.ts";
import { workbookEntries } from "#functions/exports/workbook-entries.ts";
import { zipStream } from "#functions/platform/zip-stream.ts";
import { agreement } from "#shared/agreements/current.ts";
import type { ExportFormat } from "#shared/api/exports.ts";
import { byteOrderMark, csvHeader, csvRow } from "#shared/exports/csv.ts";
import { jsonColumn, jsonRow } from "#shared/exports/json-rows.ts";

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

async function* csvText({ rows, source }: ToldRows): AsyncGenerator<string, void, undefined> {
  yield byteOrderMark + csvHeader(source.columns);
  for await (const row of rows()) yield csvRow(source.columns, row);
}

/** Columns before the rows; what is known only in the end, such as their number, after them. */
async function* jsonText(
  { request }: ExportParams,
  { rows, source, about }: ToldRows,
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
