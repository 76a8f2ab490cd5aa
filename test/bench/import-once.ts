import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { commitImport } from "#functions/imports/commit-import.ts";
import { createImport } from "#functions/imports/create-import.ts";
import { type LocalDatabase, localClient, tableNames } from "#test/local-dynamodb.ts";
import { importsOf } from "#test/register/imports-of.ts";
import { csvOf, manyRows, xlsxFileOf } from "#test/register/register-file.ts";
import { repositoriesOf } from "#test/repositories.ts";

export type ImportOrder = {
  readonly database: Pick<LocalDatabase, "endpoint" | "accessKeyId">;
  readonly format: "csv" | "xlsx";
  readonly count: number;
};

export type ImportResult = {
  readonly format: string;
  readonly rows: number;
  readonly bytes: number;
  readonly inflated: number;
  readonly previewSeconds: number;
  readonly startBytes: number;
  /** Of the preview alone. */
  readonly peakBytes: number;
  readonly commitSeconds: number;
  readonly slices: number;
};

/** One file in a process of its own, whose memory is then its alone. */
const [order] = (await once(process, "message")) as [ImportOrder];
process.send?.(await importOnce(order), () => process.disconnect());

async function importOnce({ database, format, count }: ImportOrder): Promise<ImportResult> {
  const client = localClient(database);
  const local = { ...database, client, tables: tableNames };
  const now = () => new Date();
  const dependencies = importsOf(local, repositoriesOf(local, now), now);
  const bytes = fileOf(format, count);
  const startBytes = process.memoryUsage().rss;
  const begun = performance.now();
  let inflated = 0;
  const meter = (size: number) => {
    inflated += size;
  };
  const { id, rows } = await createImport(
    { bytes, year: 2025, fileName: format, columns: undefined, by: "bench", locale: "kk" },
    { ...dependencies, meter },
  );
  const previewed = performance.now();
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  let slices = 0;
  for (let remaining = rows; remaining > 0; slices += 1) {
    ({ remaining } = await commitImport({ id, by: "bench" }, dependencies));
  }
  const commitSeconds = (performance.now() - previewed) / 1000;
  const previewSeconds = (previewed - begun) / 1000;
  const sizes = { bytes: bytes.length, inflated, startBytes, peakBytes };
  return { format, rows, ...sizes, previewSeconds, commitSeconds, slices };
}

function fileOf(format: ImportOrder["format"], count: number): Uint8Array {
  const rows = manyRows(count);
  return format === "csv" ? Buffer.from(csvOf(rows)) : xlsxFileOf(rows);
}
