import { createHash } from "node:crypto";
import type { ExportParams } from "#functions/exports/export-params.ts";
import type { RowSource } from "#functions/exports/row-source.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import type { About } from "#shared/exports/about-rows.ts";
import type { Row } from "#shared/exports/column.ts";
import { csvRow } from "#shared/exports/csv.ts";
import { filterWords } from "#shared/exports/filter-words.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** Rows on their way into a file, counted, with what can be said about them in the end. */
export type ToldRows = {
  readonly rows: () => AsyncIterable<Row>;
  readonly source: RowSource;
  readonly about: () => About;
};

/** A sheet of Excel holds no more, its header included. */
const mostSheetRows = 1_048_575;

/** More rows than the format can hold. */
export class TooManyRows extends Error {
  override readonly name = "TooManyRows";
}

/** Counts rows and takes their fingerprint, which is that of the same rows in any format. */
export function tell(params: ExportParams, source: RowSource): ToldRows {
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
