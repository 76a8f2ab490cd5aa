import * as z from "zod";

/** A job that waits, is worked on, has ended well, or has ended for good without its result. */
export const jobStatuses = ["queued", "running", "done", "failed"] as const;

/** Members that the view of every job has, to be spread into a reply. */
export const jobViewShape = {
  id: z.string(),
  kind: z.string(),
  status: z.enum(jobStatuses),
  /** Things done of all there are; `total` is 0 while it is not known. */
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  createdAt: z.iso.datetime(),
  /** Subject of the sign-in of who asked for it. */
  createdBy: z.string().optional(),
  /** Code of what went wrong; only when failed. */
  reason: z.string().optional(),
};

/** A job as clients see it. */
export const jobViewSchema = z.strictObject(jobViewShape);
export type JobView = Readonly<z.infer<typeof jobViewSchema>>;
