import {
  type _Record,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from "@aws-sdk/client-dynamodb-streams";
import type { StreamRecord } from "#infra/local/streams/deliver-batch.ts";
import { lambdaRecordOf } from "#infra/local/streams/lambda-record.ts";

/** How far a stream has been read. */
export type StreamPosition = { readonly shardId: string; readonly sequenceNumber?: string };

export type StreamReader = {
  /** The next records, at most `limit`; none when there is nothing new. */
  readonly read: (limit: number) => Promise<readonly StreamRecord[]>;
  readonly shardId: () => string;
};

type ReaderOptions = {
  readonly client: Pick<DynamoDBStreamsClient, "send">;
  readonly streamArn: string;
  /** As functions know it. */
  readonly sourceArn: string;
  readonly startsAt: "TRIM_HORIZON" | "LATEST";
  /** Where an earlier run stopped. */
  readonly from: StreamPosition | undefined;
};

/** Reads one shard after the other: the engine has a single open shard for each table. */
export function streamReader(options: ReaderOptions): StreamReader {
  let position = options.from;
  let iterator: string | undefined;
  let refusals = 0;

  async function nextIterator(): Promise<string | undefined> {
    const shards = await shardsOf(options);
    const known = shards.find(({ ShardId }) => ShardId === position?.shardId);
    const shard = known ?? shards[0];
    if (shard?.ShardId === undefined) return;
    if (known === undefined) position = { shardId: shard.ShardId };
    return iteratorAt(options, { shardId: shard.ShardId, ...position });
  }

  async function moveToChild(): Promise<void> {
    const shards = await shardsOf(options);
    const child = shards.find(({ ParentShardId }) => ParentShardId === position?.shardId);
    if (child?.ShardId !== undefined) position = { shardId: child.ShardId };
  }

  function take({ records, next }: Extract<Page, { kind: "page" }>): readonly StreamRecord[] {
    iterator = next;
    refusals = 0;
    const taken = records.map((record) => streamRecordOf(record, options.sourceArn));
    const last = taken.at(-1);
    if (last !== undefined && position !== undefined) {
      position = { shardId: position.shardId, sequenceNumber: last.sequenceNumber };
    }
    return taken;
  }

  /** The place is given up only if it is refused twice running: the engine has forgotten it. */
  function beginAgain({ trimmed }: Extract<Page, { kind: "stale" }>): readonly StreamRecord[] {
    refusals += 1;
    if (trimmed && refusals > 1 && position !== undefined) position = { shardId: position.shardId };
    iterator = undefined;
    return [];
  }

  return {
    shardId: () => position?.shardId ?? "",
    read: async (limit) => {
      iterator ??= await nextIterator();
      if (iterator === undefined) return [];
      const page = await pageAt(options.client, iterator, limit);
      if (page.kind === "stale") return beginAgain(page);
      const records = take(page);
      if (page.next === undefined) await moveToChild();
      return records;
    },
  };
}

async function shardsOf({ client, streamArn }: ReaderOptions): Promise<readonly Shard[]> {
  const { StreamDescription } = await client.send(
    new DescribeStreamCommand({ StreamArn: streamArn }),
  );
  return StreamDescription?.Shards ?? [];
}

/** A shard that was never read begins at its oldest record, unless the mapping wants only new ones. */
async function iteratorAt(
  { client, streamArn, startsAt }: ReaderOptions,
  { shardId, sequenceNumber }: StreamPosition,
): Promise<string | undefined> {
  const place =
    sequenceNumber === undefined
      ? { ShardIteratorType: startsAt }
      : { ShardIteratorType: "AFTER_SEQUENCE_NUMBER" as const, SequenceNumber: sequenceNumber };
  try {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...place }),
    );
    return ShardIterator;
  } catch (error) {
    if (sequenceNumber === undefined || !isPlaceRefused(error)) throw error;
    return iteratorAt({ client, streamArn, startsAt: "TRIM_HORIZON" } as ReaderOptions, {
      shardId,
    });
  }
}

/**
 * The engine has forgotten the place, or never kept it: ended right after a write, it can come back
 * without the stream's last records. Beginning at the oldest repeats records and misses none.
 */
function isPlaceRefused(error: unknown): boolean {
  return isNamed(error, "TrimmedDataAccessException") || isNamed(error, "ValidationException");
}

type Page =
  | { readonly kind: "page"; readonly records: readonly _Record[]; readonly next?: string }
  | { readonly kind: "stale"; readonly trimmed: boolean };

/** An iterator taken on an empty shard can be refused after the first writes: a new one is fetched. */
async function pageAt(
  client: ReaderOptions["client"],
  iterator: string,
  limit: number,
): Promise<Page> {
  try {
    const { Records, NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }),
    );
    return { kind: "page", records: Records ?? [], next: NextShardIterator };
  } catch (error) {
    const trimmed = isNamed(error, "TrimmedDataAccessException");
    if (!trimmed && !isNamed(error, "ExpiredIteratorException")) throw error;
    return { kind: "stale", trimmed };
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

function streamRecordOf(record: _Record, sourceArn: string): StreamRecord {
  return {
    sequenceNumber: record.dynamodb?.SequenceNumber ?? "",
    writtenAt: record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0,
    event: lambdaRecordOf(record, sourceArn),
  };
}
