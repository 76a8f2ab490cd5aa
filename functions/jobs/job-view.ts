import type { Job } from "#functions/jobs/job.ts";
import type { JobView } from "#shared/api/job.ts";

/** What every client may see of a job; its kind adds what came of it. */
export function jobViewOf(job: Job): JobView {
  const { id, kind, status, done, total, createdAt, createdBy, reason } = job;
  return {
    id,
    kind,
    status,
    done,
    total,
    createdAt,
    createdBy,
    ...(reason !== undefined && { reason }),
  };
}
