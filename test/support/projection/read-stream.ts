import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBRecord } from "aws-lambda";
import type { LocalDatabase } from "#test/local-dynamodb.ts";

/** Everything that a table's stream has to tell so far, from its beginning. */
export async function readStream(
  { client, endpoint, accessKeyId }: LocalDatabase,
  tableName: string,
): Promise<DynamoDBRecord[]> {
  const streams = new DynamoDBStreamsClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId, secretAccessKey: "local" },
  });
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  const StreamArn = table?.LatestStreamArn ?? "";
  const { StreamDescription: stream } = await streams.send(
    new DescribeStreamCommand({ StreamArn }),
  );
  const told = (stream?.Shards ?? []).map(async ({ ShardId }) => {
    const { ShardIterator: begin } = await streams.send(
      new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" }),
    );
    return readFrom(streams, begin);
  });
  return (await Promise.all(told)).flat();
}

async function readFrom(streams: DynamoDBStreamsClient, begin: string | undefined) {
  const all: DynamoDBRecord[] = [];
  for (let from = begin; from !== undefined; ) {
    const { Records: records = [], NextShardIterator: next } = await streams.send(
      new GetRecordsCommand({ ShardIterator: from }),
    );
    all.push(...(records as unknown as DynamoDBRecord[]));
    from = records.length === 0 ? undefined : next;
  }
  return all;
}
