import { randomUUID } from "node:crypto";
import type { DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import {
  type Claim,
  type Job,
  type JobKind,
  type JobName,
  LeaseLost,
} from "#functions/jobs/job.ts";
import { jobNamedBy } from "#functions/jobs/job-keys.ts";
import type { ClaimOutcome, JobRepository } from "#functions/jobs/job-repository.ts";
import { leaseSeconds } from "#functions/jobs/job-writes.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { Logger } from "#functions/platform/logger.ts";

/** How often a job is begun before it is given up; the stream gives a record as many times. */
const mostAttempts = 4;

/** Left for putting things down when a function's time runs out. */
const spareMilliseconds = 20_000;

/** What a run can say and ask while it works. */
export type JobWork = {
  /** Says how far it is; throws `LeaseLost` when another run has taken over. */
  readonly report: (done: number, total: number) => Promise<void>;
  /** False when it is time to hand over. */
  readonly hasTime: () => boolean;
  /** Aborted when another run has taken over. */
  readonly signal: AbortSignal;
};

/**
 * - `done` with whatever is to be kept of it
 * - `go-on` the time was not enough: a further run begins at the cursor
 * - `failed` trying again would not help; a code that pages say in words
 */
export type JobOutcome =
  | { readonly kind: "done"; readonly result?: unknown }
  | { readonly kind: "go-on"; readonly cursor: unknown }
  | { readonly kind: "failed"; readonly reason: string };

export type RunJob = (job: Job, work: JobWork) => Promise<JobOutcome>;

export type JobHandlerDependencies = {
  readonly jobs: JobRepository;
  readonly now: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly logger: Logger;
};

type Invocation = { readonly getRemainingTimeInMillis: () => number };

/**
 * A worker on the stream of `Workspace`: runs the jobs of one kind that the records name. A record
 * given twice, or to two workers at once, makes one run; a run that died is taken up when its lease
 * ends. What a run throws goes to the stream, which gives the record again; the last attempt ends
 * the job as failed.
 */
export function jobHandler(kind: JobKind, run: RunJob, dependencies: JobHandlerDependencies) {
  return async ({ Records: records }: DynamoDBStreamEvent, invocation: Invocation) => {
    for (const name of records.map(nameOf)) {
      if (name?.kind === kind) await work(name, run, invocation, dependencies);
    }
  };
}

function nameOf({ dynamodb }: DynamoDBRecord): JobName | undefined {
  return jobNamedBy(dynamodb?.Keys?.["pk"]?.S, dynamodb?.Keys?.["sk"]?.S);
}

async function work(
  name: JobName,
  run: RunJob,
  invocation: Invocation,
  dependencies: JobHandlerDependencies,
): Promise<void> {
  const taken = await claimOrWait(name, dependencies);
  if (taken.kind !== "claimed") return;
  const { claim, job, attempt } = taken;
  const { jobs } = dependencies;
  if (attempt > mostAttempts) return jobs.fail(claim, "gave-up");
  try {
    await runClaimed(claim, job, run, invocation, dependencies);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    dependencies.logger.error("job failed", { code: `${name.kind}/${name.id}`, attempt, error });
    await (attempt === mostAttempts ? jobs.fail(claim, "fault") : jobs.release(claim));
    throw error;
  }
}

/**
 * Where somebody seems to work on it, waits for the end of the lease: who has died will not renew
 * it, and whoever has renewed it needs no help.
 */
async function claimOrWait(
  name: JobName,
  { jobs, wait, now }: JobHandlerDependencies,
): Promise<ClaimOutcome> {
  const first = await jobs.claim(name, randomUUID());
  if (first.kind !== "held") return first;
  await wait(Math.max(0, Date.parse(first.leasedUntil) - now().getTime()) + 100);
  return jobs.claim(name, randomUUID());
}

async function runClaimed(
  claim: Claim,
  job: Job,
  run: RunJob,
  invocation: Invocation,
  { jobs }: JobHandlerDependencies,
): Promise<void> {
  const lost = new AbortController();
  const heartbeat = setInterval(
    () => {
      jobs.renew(claim).catch((error: unknown) => {
        if (error instanceof LeaseLost) lost.abort(error);
      });
    },
    (leaseSeconds * 1000) / 3,
  );
  try {
    const outcome = await run(job, {
      report: (done, total) => jobs.report(claim, { done, total }),
      hasTime: () => invocation.getRemainingTimeInMillis() > spareMilliseconds,
      signal: lost.signal,
    });
    lost.signal.throwIfAborted();
    await end(claim, outcome, jobs);
  } finally {
    clearInterval(heartbeat);
  }
}

async function end(claim: Claim, outcome: JobOutcome, jobs: JobRepository): Promise<void> {
  switch (outcome.kind) {
    case "done":
      return jobs.finish(claim, outcome.result);
    case "go-on":
      return jobs.handOver(claim, outcome.cursor);
    case "failed":
      return jobs.fail(claim, outcome.reason);
    default:
      return outcome satisfies never;
  }
}
