import { type Job, storedJobSchema, storedProgressSchema } from "#functions/jobs/job.ts";
import type { StoredItem } from "#functions/platform/table.ts";

/** After so long without a sign of life nobody will take a job up again: its tries are used up. */
const givenUpAfterMinutes = 30;

/** What a new job's progress begins as; its expiry is added by whoever writes it. */
export function progressItem(createdAt: string, total: number): object {
  return { status: "queued", done: 0, total, attempt: 0, changedAt: createdAt };
}

/** A job from its two items; undefined when it has expired and the engine has not removed it yet. */
export function jobOf(
  storedJob: StoredItem,
  storedProgress: StoredItem,
  at: Date,
): Job | undefined {
  const { params, turn: _turn, expiresAtSeconds, ...job } = storedJobSchema.parse(storedJob);
  if (expiresAtSeconds * 1000 <= at.getTime()) return undefined;
  const progress = storedProgressSchema.parse(storedProgress);
  const { status, done, total, changedAt, cursor, result, reason } = progress;
  const isOver = status === "done" || status === "failed";
  const isStalled = !isOver && at.getTime() - Date.parse(changedAt) > givenUpAfterMinutes * 60_000;
  return {
    ...job,
    params: JSON.parse(params),
    status: isStalled ? "failed" : status,
    done,
    total,
    changedAt,
    ...(cursor !== undefined && { cursor: JSON.parse(cursor) }),
    ...(result !== undefined && { result: JSON.parse(result) }),
    ...(isStalled ? { reason: "stalled" } : reason !== undefined && { reason }),
  };
}
