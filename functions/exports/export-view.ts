import {
  exportParamsSchema,
  exportResultSchema,
  fileNameOf,
  keepDays,
} from "#functions/exports/export-params.ts";
import type { Job } from "#functions/jobs/job.ts";
import { jobViewOf } from "#functions/jobs/job-view.ts";
import type { ExportView } from "#shared/api/exports.ts";

/** Where a finished export's file lies; undefined while there is none. */
export function exportKeyOf({ status, result }: Job): string | undefined {
  return status === "done" ? exportResultSchema.parse(result).key : undefined;
}

/** An export as clients see it, without a link. */
export function exportViewOf(job: Job): ExportView {
  const { request, watermark } = exportParamsSchema.parse(job.params);
  const expiresAt = new Date(Date.parse(job.createdAt) + keepDays * 86_400_000).toISOString();
  const view = {
    ...jobViewOf(job),
    ...request,
    watermark,
    fileName: fileNameOf(request),
    expiresAt,
  };
  if (job.status !== "done") return view;
  const { rows, bytes, sha256 } = exportResultSchema.parse(job.result);
  return { ...view, rows, bytes, sha256 };
}
