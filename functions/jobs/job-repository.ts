import { type DynamoDBClient, QueryCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import {
  type Claim,
  type Job,
  type JobKind,
  type JobName,
  LeaseLost,
} from "#functions/jobs/job.ts";
import { jobKeys } from "#functions/jobs/job-keys.ts";
import {
  cancelUpdate,
  claimUpdate,
  leaseEnd,
  type NewJob,
  newItems,
  type ProgressChange,
  progressUpdate,
  turnUpdate,
} from "#functions/jobs/job-writes.ts";
import { jobOf } from "#functions/jobs/stored-job.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { holds } from "#functions/platform/holds.ts";
import { newUlid } from "#functions/platform/new-ulid.ts";
import { findItem, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { transact } from "#functions/platform/transact.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { Problem } from "#shared/api/problem.ts";

const keySchema = z.strictObject({
  id: z.string(),
  requestHash: z.string().optional(),
  expiresAtSeconds: z.int(),
});

export type JobRepository = ReturnType<typeof jobRepository>;

/**
 * Jobs in the Workspace table: `job` starts the worker through the stream, `progress` lies beside it,
 * and a list of each kind names them by time.
 */
export function jobRepository(client: DynamoDBClient, workspaceTable: string, now: Clock) {
  const find = async (name: JobName): Promise<Job | undefined> => {
    const [job, progress] = await Promise.all([
      findItem(client, workspaceTable, jobKeys.job(name)),
      findItem(client, workspaceTable, jobKeys.progress(name)),
    ]);
    return job && progress && jobOf(job, progress, now());
  };
  const update = (claim: Claim, change: ProgressChange) =>
    client.send(new UpdateItemCommand(progressUpdate(workspaceTable, claim, change, now())));
  const updateOwn = async (claim: Claim, change: ProgressChange) => {
    if (!(await holds(update(claim, change)))) throw new LeaseLost();
  };

  return {
    find,

    /**
     * Makes a job, once for each key: the same key names the job that was made first.
     *
     * @throws Problem `request/key-reused` when the key was used for something else, `request/busy`
     *   when too many ask for the same at once.
     */
    async create(job: NewJob): Promise<{ readonly id: string; readonly isNew: boolean }> {
      const key = jobKeys.idempotency(job);
      return tryAgain(async () => {
        const at = now();
        const id = newUlid(at);
        const outcome = await transact(client, newItems(workspaceTable, { ...job, id }, at));
        if (outcome.kind === "done") return { id, isNew: true };
        const kept = await findItem(client, workspaceTable, key);
        return kept && { id: idOfSame(kept, job.requestHash), isNew: false };
      });
    },

    /** The latest jobs of a kind, newest first; those that have expired are passed over. */
    async list(kind: JobKind, most: number): Promise<readonly Job[]> {
      const { Items: items = [] } = await client.send(
        new QueryCommand({
          TableName: workspaceTable,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: toItem({ ":pk": jobKeys.list(kind) }),
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: most,
        }),
      );
      const ids = items.map((item) => sortKeyOf(item).split("#").at(-1) ?? "");
      const jobs = await Promise.all(ids.map((id) => find({ kind, id })));
      return jobs.filter((job) => job !== undefined);
    },

    /**
     * Takes the right to work on a job. Also taken where a run has died: its lease has ended.
     *
     * @returns `over` when it is done, failed or gone, `held` when somebody works on it.
     */
    async claim(name: JobName, holder: string): Promise<ClaimOutcome> {
      const claim = { ...name, holder };
      const stored = await findItem(client, workspaceTable, jobKeys.progress(name));
      if (stored === undefined) return { kind: "over" };
      const { status, attempt, leasedUntil } = z
        .object({ status: z.string(), attempt: z.int(), leasedUntil: z.string().optional() })
        .parse(stored);
      if (status === "done" || status === "failed") return { kind: "over" };
      if (leasedUntil !== undefined && leasedUntil > now().toISOString()) {
        return { kind: "held", leasedUntil };
      }
      const taken = await holds(
        client.send(new UpdateItemCommand(claimUpdate(workspaceTable, claim, leasedUntil, now()))),
      );
      const job = taken ? await find(name) : undefined;
      if (job === undefined) return { kind: "held", leasedUntil: leaseEnd(now()) };
      return { kind: "claimed", claim, job, attempt: attempt + 1 };
    },

    /** Says how far it is, and that the run is alive. @throws LeaseLost */
    async report(claim: Claim, at: { readonly done: number; readonly total: number }) {
      await updateOwn(claim, { ...at, leasedUntil: leaseEnd(now()) });
    },

    /** Says that the run is alive. @throws LeaseLost */
    async renew(claim: Claim): Promise<void> {
      await updateOwn(claim, { leasedUntil: leaseEnd(now()) });
    },

    /** Ends the run without a result, so that another may begin at once. @throws LeaseLost */
    async release(claim: Claim): Promise<void> {
      await updateOwn(claim, { leasedUntil: now().toISOString() });
    },

    /** Keeps where the next run goes on and starts it. @throws LeaseLost */
    async handOver(claim: Claim, cursor: unknown): Promise<void> {
      const leasedUntil = now().toISOString();
      await updateOwn(claim, { cursor: JSON.stringify(cursor), attempt: 0, leasedUntil });
      await client.send(new UpdateItemCommand(turnUpdate(workspaceTable, claim)));
    },

    /** @throws LeaseLost */
    async finish(claim: Claim, result: unknown): Promise<void> {
      await updateOwn(claim, { status: "done", result: JSON.stringify(result ?? null) });
    },

    /** @param reason a code, said in words by whoever shows it. @throws LeaseLost */
    async fail(claim: Claim, reason: string): Promise<void> {
      await updateOwn(claim, { status: "failed", reason });
    },

    /** Takes back a job that nobody has begun; false when somebody has. */
    async cancel(name: JobName): Promise<boolean> {
      return holds(client.send(new UpdateItemCommand(cancelUpdate(workspaceTable, name, now()))));
    },
  };
}

function idOfSame(kept: object, requestHash: string | undefined): string {
  const { id, requestHash: before } = keySchema.parse(kept);
  if (before !== requestHash) throw new Problem("request/key-reused");
  return id;
}

export type ClaimOutcome =
  | { readonly kind: "over" }
  | { readonly kind: "held"; readonly leasedUntil: string }
  | {
      readonly kind: "claimed";
      readonly claim: Claim;
      readonly job: Job;
      /** Counts runs since the last hand-over, from 1. */
      readonly attempt: number;
    };
