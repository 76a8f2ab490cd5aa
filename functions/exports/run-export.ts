import { createHash } from "node:crypto";
import { encode } from "#functions/exports/encode.ts";
import { exportParamsSchema, fileNameOf, mediaTypeOf } from "#functions/exports/export-params.ts";
import type { ExportReads } from "#functions/exports/export-reads.ts";
import { sourceOf } from "#functions/exports/kinds.ts";
import type { Advance } from "#functions/exports/row-source.ts";
import { TooManyRows } from "#functions/exports/told-rows.ts";
import type { Job } from "#functions/jobs/job.ts";
import type { JobOutcome, JobWork } from "#functions/jobs/job-handler.ts";

/** Things done between two reports of progress. */
const reportEvery = 500;

export type RunExportDependencies = {
  readonly reads: ExportReads;
  /** Keeps an object as its bytes come: whole, or not at all. */
  readonly put: (key: string, mediaType: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;
};

/** A file cannot be gone on with in the middle, so a run that has no time left ends the job. */
class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

/**
 * Writes an export's file from the truth as of the job's watermark. Begun again, it reads the same
 * and writes the same bytes to the same place.
 */
export function runExport({ reads, put }: RunExportDependencies) {
  return async (job: Job, work: JobWork): Promise<JobOutcome> => {
    const params = exportParamsSchema.parse(job.params);
    const { request } = params;
    const key = `exports/${job.id}/${fileNameOf(request)}`;
    const source = sourceOf[request.kind](params, reads, reporting(work));
    const { bytes, rowCount } = encode(params, source);
    const counted = counting(bytes);
    try {
      await put(key, mediaTypeOf[request.format], counted.bytes);
    } catch (error) {
      if (error instanceof TooManyRows) return { kind: "failed", reason: "too-many-rows" };
      if (error instanceof OutOfTime) return { kind: "failed", reason: "too-long" };
      throw error;
    }
    return { kind: "done", result: { key, rows: rowCount(), ...counted.result() } };
  };
}

function reporting(work: JobWork): Advance {
  let reported = 0;
  return async (done, total = 0) => {
    work.signal.throwIfAborted();
    if (!work.hasTime()) throw new OutOfTime();
    const isNews = reported === 0 || done - reported >= reportEvery || done === total;
    if (!isNews) return;
    reported = done;
    await work.report(done, total);
  };
}

function counting(bytes: AsyncIterable<Uint8Array>) {
  const hash = createHash("sha256");
  let length = 0;
  return {
    bytes: (async function* () {
      for await (const chunk of bytes) {
        hash.update(chunk);
        length += chunk.length;
        yield chunk;
      }
    })(),
    result: () => ({ bytes: length, sha256: hash.digest("hex") }),
  };
}
