import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { Closers } from "#infra/local/closers.ts";
import type { Home } from "#infra/local/home.ts";
import { readKept, writeKept } from "#infra/local/kept-file.ts";
import type { BatchReply } from "#infra/local/streams/deliver-batch.ts";
import { anyMatcherOf } from "#infra/local/streams/event-pattern.ts";
import { failureLetter } from "#infra/local/streams/failure-letter.ts";
import { type Lag, lagOf } from "#infra/local/streams/lag.ts";
import { pumpStream } from "#infra/local/streams/stream-pump.ts";
import { type StreamPosition, streamReader } from "#infra/local/streams/stream-reader.ts";
import { region } from "#infra/local/template/physical.ts";
import type { MappingModel } from "#infra/local/template/sources.ts";

export type StreamPumpsOptions = {
  readonly home: Home;
  readonly endpoint: string;
  readonly mappings: readonly MappingModel[];
  readonly streamArnByTable: ReadonlyMap<string, string>;
  readonly invoke: (functionName: string, event: unknown) => Promise<BatchReply>;
  readonly sendTo: (queueArn: string, body: string) => void;
  /** Starts something that ends with the runtime. */
  readonly run: (work: () => Promise<unknown>) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly closers: Closers;
};

/** Starts a pump for each mapping of a stream; gives the lag of each. */
export function startStreamPumps(options: StreamPumpsOptions): readonly Lag[] {
  const client = new DynamoDBStreamsClient({
    endpoint: options.endpoint,
    region,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  options.closers.add(async () => client.destroy());
  return options.mappings
    .filter(({ sourceArn }) => sourceArn.includes(":dynamodb:"))
    .map((mapping) => {
      const lag = lagOf();
      startPump(mapping, client, lag, options);
      return lag;
    });
}

function startPump(
  mapping: MappingModel,
  client: DynamoDBStreamsClient,
  lag: Lag,
  options: StreamPumpsOptions,
): void {
  const { invoke, run, wait } = options;
  const streamArn = streamArnOf(mapping, options.streamArnByTable);
  const file = options.home.positionFile(mapping.id);
  const matches = anyMatcherOf(mapping.filters);
  run(() => {
    // A pump that failed begins again at what was done, so nothing it had read is lost.
    const from = readKept<StreamPosition>(file);
    const { sourceArn, startsAt } = mapping;
    const reader = streamReader({ client, streamArn, sourceArn, startsAt, from });
    return pumpStream(mapping, {
      reader,
      matches,
      invoke: (records) =>
        invoke(mapping.functionName, { Records: records.map(({ event }) => event) }),
      giveUp: async (records, reason) => {
        const letter = failureLetter(mapping, reader.shardId(), records, reason);
        if (mapping.failureQueueArn !== undefined) options.sendTo(mapping.failureQueueArn, letter);
      },
      keepPosition: (position) => writeKept(file, position),
      now: Date.now,
      wait,
      afterRead: lag.afterRead,
    });
  });
}

function streamArnOf(
  { sourceArn }: MappingModel,
  streamArnByTable: ReadonlyMap<string, string>,
): string {
  const [, table = ""] = /:table\/([^/]+)\/stream\//.exec(sourceArn) ?? [];
  const streamArn = streamArnByTable.get(table);
  if (streamArn === undefined) throw new Error(`The table "${table}" has no stream to follow.`);
  return streamArn;
}
