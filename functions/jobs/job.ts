import * as z from "zod";
import { jobStatuses } from "#shared/api/job.ts";

/** What runs behind a request, each kind in a worker of its own. */
export const jobKinds = ["export", "letters", "reminder"] as const;
export type JobKind = (typeof jobKinds)[number];

/** Names one job; the id is a ULID. */
export type JobName = { readonly kind: JobKind; readonly id: string };

/** What was asked for; written once, so that its stream record starts the worker. */
export const storedJobSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(jobKinds),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  /** Whatever the kind needs, as JSON. */
  params: z.string(),
  /** Raised when a run hands over, so that the stream starts the next. */
  turn: z.int().nonnegative(),
  expiresAtSeconds: z.int().positive(),
});

/** How far it has come; beside the job, so that progress starts no worker. */
export const storedProgressSchema = z.strictObject({
  status: z.enum(jobStatuses),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** Runs begun since the last hand-over. */
  attempt: z.int().nonnegative(),
  /** Who works on it, and until when others leave it alone. */
  holder: z.string().optional(),
  leasedUntil: z.iso.datetime().optional(),
  changedAt: z.iso.datetime(),
  /** Where the next run goes on, as JSON. */
  cursor: z.string().optional(),
  /** What came of it, as JSON; only when done. */
  result: z.string().optional(),
  /** Code of what went wrong; only when failed. */
  reason: z.string().optional(),
  expiresAtSeconds: z.int().positive(),
});

/** A job with how far it has come. What is unknown here its kind parses. */
export type Job = JobName & {
  readonly createdAt: string;
  readonly createdBy: string;
  readonly params: unknown;
  readonly status: (typeof jobStatuses)[number];
  readonly done: number;
  readonly total: number;
  readonly changedAt: string;
  readonly cursor?: unknown;
  readonly result?: unknown;
  readonly reason?: string;
};

/** The right to work on a job, held by one run at a time. */
export type Claim = JobName & { readonly holder: string };

/** Somebody else works on the job by now: stop, and write nothing more. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}
