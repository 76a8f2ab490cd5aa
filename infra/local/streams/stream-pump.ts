import {
  type BatchReply,
  deliverBatch,
  type GivenUpReason,
  type StreamRecord,
} from "#infra/local/streams/deliver-batch.ts";
import type { Matches } from "#infra/local/streams/event-pattern.ts";
import type { StreamPosition, StreamReader } from "#infra/local/streams/stream-reader.ts";
import type { MappingModel } from "#infra/local/template/sources.ts";

export type StreamPumpDependencies = {
  readonly reader: StreamReader;
  readonly matches: Matches;
  readonly invoke: (records: readonly StreamRecord[]) => Promise<BatchReply>;
  readonly giveUp: (records: readonly StreamRecord[], reason: GivenUpReason) => Promise<void>;
  readonly keepPosition: (position: StreamPosition) => void;
  readonly now: () => number;
  /** Rejects once the pump is to stop. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told of each read, with whether it brought anything: an empty one means there is no lag. */
  readonly afterRead: (foundRecords: boolean) => void;
};

const idleMilliseconds = 100;
const invocationBytes = 6_000_000;

/** Feeds a stream to its function until `wait` or a read rejects. */
export async function pumpStream(
  mapping: MappingModel,
  dependencies: StreamPumpDependencies,
): Promise<never> {
  for (;;) {
    await pumpBatch(mapping, dependencies);
  }
}

/** Gathers one batch and sees it through; the position is kept only for what is done. */
export async function pumpBatch(
  mapping: MappingModel,
  dependencies: StreamPumpDependencies,
): Promise<void> {
  const { reader, keepPosition, wait } = dependencies;
  const { records, last } = await gather(mapping, dependencies);
  if (last === undefined) return wait(idleMilliseconds);
  const advance = ({ sequenceNumber }: StreamRecord) =>
    keepPosition({ shardId: last.shardId, sequenceNumber });
  for (const batch of batchesOf(records)) {
    await deliverBatch(batch, mapping, { ...dependencies, advance });
  }
  // Records that no filter lets through are done as well.
  advance(last.record);
  if (reader.shardId() !== last.shardId) keepPosition({ shardId: reader.shardId() });
}

type Gathered = {
  readonly records: readonly StreamRecord[];
  /** The last record that was read, let through or not. */
  readonly last: { readonly record: StreamRecord; readonly shardId: string } | undefined;
};

/** Reads until the batch is full, its window is over, or the shard ends. */
async function gather(
  { batchSize, windowSeconds }: MappingModel,
  dependencies: StreamPumpDependencies,
): Promise<Gathered> {
  const { now, wait } = dependencies;
  const records: StreamRecord[] = [];
  let last: Gathered["last"];
  let closesAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    const page = await readPage(batchSize - records.length, records.length > 0, dependencies);
    if (records.length === 0 && page.passed.length > 0) closesAt = now() + windowSeconds * 1000;
    records.push(...page.passed);
    last = page.last ?? last;
    const isOver = page.shardEnded || now() >= closesAt || records.length >= batchSize;
    if (isOver) return { records, last };
    await wait(Math.min(idleMilliseconds, closesAt - now()));
  }
}

async function readPage(
  limit: number,
  isGathering: boolean,
  { reader, matches, afterRead }: StreamPumpDependencies,
) {
  const before = reader.shardId();
  const page = await reader.read(limit);
  afterRead(page.length > 0 || isGathering);
  const shardId = before === "" ? reader.shardId() : before;
  const record = page.at(-1);
  return {
    passed: page.filter(({ event }) => matches(event)),
    last: record === undefined ? undefined : { record, shardId },
    shardEnded: reader.shardId() !== shardId,
  };
}

/** An invocation carries at most 6 MB. */
function batchesOf(records: readonly StreamRecord[]): readonly (readonly StreamRecord[])[] {
  const batches: StreamRecord[][] = [];
  let room = 0;
  for (const record of records) {
    const bytes = Buffer.byteLength(JSON.stringify(record.event));
    if (bytes > room) {
      batches.push([]);
      room = invocationBytes;
    }
    batches.at(-1)?.push(record);
    room -= bytes;
  }
  return batches;
}
