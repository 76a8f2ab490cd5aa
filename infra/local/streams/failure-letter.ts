import { randomUUID } from "node:crypto";
import type { GivenUpReason, StreamRecord } from "#infra/local/streams/deliver-batch.ts";
import { accountId, region } from "#infra/local/template/physical.ts";
import type { MappingModel } from "#infra/local/template/sources.ts";

/** What Lambda sends to an on-failure queue: where the records lie in the stream, never what they say. */
export function failureLetter(
  { functionName, sourceArn }: MappingModel,
  shardId: string,
  records: readonly StreamRecord[],
  reason: GivenUpReason,
): string {
  const arrivalOf = (record: StreamRecord | undefined) =>
    new Date(record?.writtenAt ?? 0).toISOString();
  return JSON.stringify({
    requestContext: {
      requestId: randomUUID(),
      functionArn: `arn:aws:lambda:${region}:${accountId}:function:${functionName}`,
      condition: reason,
    },
    version: "1.0",
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: records[0]?.sequenceNumber,
      endSequenceNumber: records.at(-1)?.sequenceNumber,
      approximateArrivalOfFirstRecord: arrivalOf(records[0]),
      approximateArrivalOfLastRecord: arrivalOf(records.at(-1)),
      batchSize: records.length,
      streamArn: sourceArn,
    },
  });
}
