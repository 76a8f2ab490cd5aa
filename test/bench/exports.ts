import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type ExportFormat, exportFormats } from "#shared/api/exports.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { createDatabase } from "#test/local-dynamodb.ts";
import { startLocalDynamoDb } from "#test/local-dynamodb-process.ts";
import { type BenchCase, tableText } from "./bench-case.ts";
import type { OnceOrder, OnceResult } from "./export-once.ts";
import { fillManyReturns } from "./fill-many-returns.ts";

/** Every return of so many enterprises in each format, twice: time, size, memory, and the hash. */
export const exportsBench: BenchCase = {
  name: "export of returns",
  async run({ enterprises, print }) {
    const engine = await startLocalDynamoDb();
    const folder = await mkdtemp(join(tmpdir(), "kelisim-bench-"));
    try {
      const database = await createDatabase(engine.port);
      const begun = performance.now();
      const bins = await fillManyReturns(database, enterprises);
      const returns = (enterprises * annualFormIds.length).toLocaleString("en");
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      print(`${returns} returns of ${enterprises} enterprises, filled in ${seconds} s`);
      const { endpoint, accessKeyId } = database;
      const rows: string[][] = [];
      for (const format of exportFormats) {
        const order = {
          database: { endpoint, accessKeyId },
          bins,
          params: paramsOf(format),
          file: join(folder, `returns.${format}`),
        };
        rows.push(rowOf(format, await apart(order), await apart(order)));
      }
      print(tableText([header, ...rows]));
    } finally {
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const header = [
  "format",
  "rows",
  "MB",
  "s",
  "rows/s",
  "MB/s",
  "MB at start",
  "MB at most",
  "same twice",
];

function rowOf(format: ExportFormat, first: OnceResult, second: OnceResult): string[] {
  const megabytes = (bytes: number) => bytes / 1024 / 1024;
  const { rows, bytes, seconds, startBytes } = first;
  return [
    format,
    String(rows),
    megabytes(bytes).toFixed(1),
    seconds.toFixed(1),
    (rows / seconds).toFixed(0),
    (megabytes(bytes) / seconds).toFixed(2),
    megabytes(startBytes).toFixed(0),
    megabytes(Math.max(first.peakBytes, second.peakBytes)).toFixed(0),
    first.sha256 === second.sha256 ? "yes" : "NO",
  ];
}

function paramsOf(format: ExportFormat): OnceOrder["params"] {
  const campaign = { opensOn: "2024-01-10", closesOn: "2024-03-31", forms: [...annualFormIds] };
  const request = { kind: "returns", year: 2023, format, language: "kk" } as const;
  return { request, watermark: "2024-04-01T05:00:00.000Z", campaign };
}

async function apart(order: OnceOrder): Promise<OnceResult> {
  const child = fork(new URL("export-once.ts", import.meta.url).pathname);
  const ended = once(child, "exit");
  child.send(order);
  const [result] = (await Promise.race([
    once(child, "message"),
    ended.then(([code]) => Promise.reject(new Error(`the export ended with ${code}`))),
  ])) as [OnceResult];
  await ended;
  return result;
}
