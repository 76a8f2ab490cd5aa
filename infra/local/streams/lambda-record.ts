import type { _Record, AttributeValue } from "@aws-sdk/client-dynamodb-streams";

/** A stream record as Lambda hands it to a function: times in epoch seconds, bytes as base64. */
export function lambdaRecordOf(record: _Record, sourceArn: string): Record<string, unknown> {
  const {
    ApproximateCreationDateTime: writtenAt,
    Keys,
    NewImage,
    OldImage,
    ...rest
  } = record.dynamodb ?? {};
  return {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: record.eventVersion,
    eventSource: "aws:dynamodb",
    awsRegion: record.awsRegion,
    eventSourceARN: sourceArn,
    dynamodb: {
      ...rest,
      ...(writtenAt === undefined
        ? {}
        : { ApproximateCreationDateTime: Math.floor(writtenAt.getTime() / 1000) }),
      ...imageOf("Keys", Keys),
      ...imageOf("NewImage", NewImage),
      ...imageOf("OldImage", OldImage),
    },
  };
}

function imageOf(name: string, image: Readonly<Record<string, AttributeValue>> | undefined) {
  return image === undefined ? {} : { [name]: mapValues(image, attributeOf) };
}

function attributeOf(value: AttributeValue): unknown {
  if (value.B !== undefined) return { B: base64Of(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64Of) };
  if (value.L !== undefined) return { L: value.L.map(attributeOf) };
  if (value.M !== undefined) return { M: mapValues(value.M, attributeOf) };
  return value;
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
