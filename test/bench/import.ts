import { fork } from "node:child_process";
import { once } from "node:events";
import { createDatabase } from "#test/local-dynamodb.ts";
import { startLocalDynamoDb } from "#test/local-dynamodb-process.ts";
import { type BenchCase, tableText } from "./bench-case.ts";
import type { ImportOrder, ImportResult } from "./import-once.ts";

/** A register file of so many rows, read, compared and written, in a process of its own each. */
export const importBench: BenchCase = {
  name: "import of a register file",
  async run({ enterprises, print }) {
    const engine = await startLocalDynamoDb();
    try {
      const rows: string[][] = [];
      for (const format of ["csv", "xlsx"] as const) {
        const { endpoint, accessKeyId } = await createDatabase(engine.port);
        const database = { endpoint, accessKeyId };
        const count = Math.min(enterprises, 20_000);
        rows.push(rowOf(await apart({ database, format, count })));
      }
      print(tableText([header, ...rows]));
    } finally {
      await engine.stop();
    }
  },
};

const header = [
  "format",
  "rows",
  "MB",
  "MB inflated",
  "preview s",
  "MB at start",
  "MB at most",
  "commit s",
  "rows/s",
  "slices",
];

function rowOf(result: ImportResult): string[] {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const { format, rows, previewSeconds, commitSeconds } = result;
  return [
    format,
    String(rows),
    megabytes(result.bytes),
    megabytes(result.inflated),
    previewSeconds.toFixed(2),
    megabytes(result.startBytes),
    megabytes(result.peakBytes),
    commitSeconds.toFixed(1),
    (rows / commitSeconds).toFixed(0),
    String(result.slices),
  ];
}

async function apart(order: ImportOrder): Promise<ImportResult> {
  const child = fork(new URL("import-once.ts", import.meta.url).pathname);
  const ended = once(child, "exit");
  child.send(order);
  const [result] = (await Promise.race([
    once(child, "message"),
    ended.then(([code]) => Promise.reject(new Error(`the import ended with ${code}`))),
  ])) as [ImportResult];
  await ended;
  return result;
}
