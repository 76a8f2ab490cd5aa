import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import type { ExportParams } from "#functions/exports/export-params.ts";
import { runExport } from "#functions/exports/run-export.ts";
import { exportReads } from "#test/exports/export-desk.ts";
import { type LocalDatabase, localClient, tableNames } from "#test/local-dynamodb.ts";

/** One export in a process of its own, so that the most memory it took can be read. */
export type OnceOrder = {
  readonly database: Pick<LocalDatabase, "endpoint" | "accessKeyId">;
  readonly bins: readonly string[];
  readonly params: ExportParams;
  readonly file: string;
};

export type OnceResult = {
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly sha256: string;
  /** Resident memory before the export, and the most it came to. */
  readonly startBytes: number;
  readonly peakBytes: number;
};

process.once("message", async (order: OnceOrder) => {
  process.send?.(await once(order));
  process.disconnect();
});

async function once({ database, bins, params, file }: OnceOrder): Promise<OnceResult> {
  const now = () => new Date();
  const client = localClient(database);
  const reads = exportReads({ ...database, client, tables: tableNames }, now, async () => bins);
  const hash = createHash("sha256");
  const output = await open(file, "w");
  let bytes = 0;
  const run = runExport({
    reads,
    put: async (_key, _mediaType, chunks) => {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        await output.write(chunk);
      }
    },
  });
  const startBytes = process.memoryUsage.rss();
  const begun = performance.now();
  const outcome = await run(jobOf(params), {
    report: async () => undefined,
    hasTime: () => true,
    signal: new AbortController().signal,
  });
  const seconds = (performance.now() - begun) / 1000;
  await output.close();
  if (outcome.kind !== "done") throw new RangeError(`the export is ${outcome.kind}`);
  const { rows } = outcome.result as { rows: number };
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  return { rows, bytes, seconds, sha256: hash.digest("hex"), startBytes, peakBytes };
}

function jobOf(params: ExportParams) {
  return {
    kind: "export",
    id: "01HQZZZZZZZZZZZZZZZZZZZZZ1",
    createdAt: params.watermark,
    createdBy: "bench",
    params,
    status: "running",
    done: 0,
    total: 0,
    changedAt: params.watermark,
  } as const;
}
