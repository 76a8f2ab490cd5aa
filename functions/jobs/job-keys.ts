import type { JobKind, JobName } from "#functions/jobs/job.ts";

/** Keys of the Workspace table that belong to jobs. */
export const jobKeys = {
  /** The only one whose changes start a worker. */
  job: ({ kind, id }: JobName) => ({ pk: `job#${kind}#${id}`, sk: "job" }),
  progress: ({ kind, id }: JobName) => ({ pk: `job#${kind}#${id}`, sk: "progress" }),
  list: (kind: JobKind) => `jobs#${kind}`,
  listed: ({ kind, id }: JobName, createdAt: string) => ({
    pk: `jobs#${kind}`,
    sk: `${createdAt}#${id}`,
  }),
  idempotency: ({ kind, key }: { readonly kind: JobKind; readonly key: string }) => ({
    pk: `job-key#${kind}`,
    sk: key,
  }),
} as const;

/** The job that a stream record is about; undefined for an item of another sort. */
export function jobNamedBy(pk: string | undefined, sk: string | undefined): JobName | undefined {
  const [, kind, id] =
    /^job#(export|letters|reminder)#([0-9A-HJKMNP-TV-Z]{26})$/.exec(pk ?? "") ?? [];
  if (sk !== "job" || kind === undefined || id === undefined) return undefined;
  return { kind: kind as JobKind, id };
}
