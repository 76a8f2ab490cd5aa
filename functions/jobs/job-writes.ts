import type { TransactWriteItem, UpdateItemCommandInput } from "@aws-sdk/client-dynamodb";
import type { Claim, JobKind, JobName } from "#functions/jobs/job.ts";
import { jobKeys } from "#functions/jobs/job-keys.ts";
import { progressItem } from "#functions/jobs/stored-job.ts";
import { toItem } from "#functions/platform/table.ts";

/** How long a run keeps others away without a sign of life. */
export const leaseSeconds = 60;

export type NewJob = {
  readonly kind: JobKind;
  readonly createdBy: string;
  /** JSON, parsed again by the kind's worker. */
  readonly params: unknown;
  readonly total?: number;
  /** While the job that was made under this key lives, asking again gives that one. */
  readonly key: string;
  /** SHA-256 of the request that came with the key; absent when nobody chose the key. */
  readonly requestHash?: string;
  readonly keepDays: number;
};

/** Until when a run that shows a sign of life now is left alone. */
export function leaseEnd(at: Date): string {
  return new Date(at.getTime() + leaseSeconds * 1000).toISOString();
}

/** Key, job, progress and its place in the list: all or nothing, and only while the key is free. */
export function newItems(
  TableName: string,
  job: NewJob & { readonly id: string },
  at: Date,
): TransactWriteItem[] {
  const { id, kind, createdBy, params, total = 0, requestHash, keepDays } = job;
  const createdAt = at.toISOString();
  const nowSeconds = Math.floor(at.getTime() / 1000);
  const expiresAtSeconds = nowSeconds + keepDays * 86_400;
  const stored = { id, kind, createdAt, createdBy, params: JSON.stringify(params), turn: 0 };
  const put = (Item: object) => ({
    Put: { TableName, Item: toItem({ ...Item, expiresAtSeconds }) },
  });
  return [
    {
      Put: {
        ...put({ ...jobKeys.idempotency(job), id, requestHash }).Put,
        ConditionExpression: "attribute_not_exists(sk) OR expiresAtSeconds <= :now",
        ExpressionAttributeValues: toItem({ ":now": nowSeconds }),
      },
    },
    put({ ...jobKeys.job(job), ...stored }),
    put({ ...jobKeys.progress(job), ...progressItem(createdAt, total) }),
    put({ ...jobKeys.listed(job, createdAt), id }),
  ];
}

export type ProgressChange = Readonly<Record<string, string | number>>;

/** A change of the progress by whoever holds it. */
export function progressUpdate(
  TableName: string,
  claim: Claim,
  change: ProgressChange,
  at: Date,
): UpdateItemCommandInput {
  const all: ProgressChange = { ...change, changedAt: at.toISOString() };
  const names = Object.keys(all);
  return {
    TableName,
    Key: toItem(jobKeys.progress(claim)),
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(", ")}`,
    ConditionExpression: "holder = :holder AND #status = :running",
    ExpressionAttributeNames: {
      "#status": "status",
      ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: toItem({
      ":holder": claim.holder,
      ":running": "running",
      ...Object.fromEntries(names.map((name) => [`:${name}`, all[name]])),
    }),
  };
}

/** Only if the lease is the one that was read: of two that see it end, one gets it. */
export function claimUpdate(
  TableName: string,
  claim: Claim,
  seen: string | undefined,
  at: Date,
): UpdateItemCommandInput {
  const isAsSeen = seen === undefined ? "attribute_not_exists(leasedUntil)" : "leasedUntil = :seen";
  return {
    TableName,
    Key: toItem(jobKeys.progress(claim)),
    UpdateExpression:
      "SET holder = :holder, leasedUntil = :until, #status = :running, changedAt = :now ADD attempt :one",
    ConditionExpression: `${isAsSeen} AND #status IN (:queued, :running)`,
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: toItem({
      ":holder": claim.holder,
      ":until": leaseEnd(at),
      ":queued": "queued",
      ":running": "running",
      ":now": at.toISOString(),
      ":one": 1,
      ":seen": seen,
    }),
  };
}

/** A stream record of its own, which starts the next run. */
export function turnUpdate(TableName: string, name: JobName): UpdateItemCommandInput {
  return {
    TableName,
    Key: toItem(jobKeys.job(name)),
    UpdateExpression: "ADD turn :one",
    ConditionExpression: "attribute_exists(sk)",
    ExpressionAttributeValues: toItem({ ":one": 1 }),
  };
}

export function cancelUpdate(TableName: string, name: JobName, at: Date): UpdateItemCommandInput {
  return {
    TableName,
    Key: toItem(jobKeys.progress(name)),
    UpdateExpression: "SET #status = :failed, reason = :reason, changedAt = :now",
    ConditionExpression: "#status = :queued",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: toItem({
      ":failed": "failed",
      ":reason": "cancelled",
      ":queued": "queued",
      ":now": at.toISOString(),
    }),
  };
}
