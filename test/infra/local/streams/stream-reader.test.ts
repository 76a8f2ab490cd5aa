import { describe, expect, it } from "vitest";
import { type StreamPosition, streamReader } from "#infra/local/streams/stream-reader.ts";

type Call = { readonly name: string; readonly input: Readonly<Record<string, unknown>> };
type Answer = (call: Call) => unknown;

/** A reader of an engine that answers as told; it notes where iterators were taken. */
function aReader(answer: Answer, from?: StreamPosition) {
  const places: unknown[] = [];
  const send = async (command: { constructor: { name: string }; input: object }) => {
    const call = {
      name: command.constructor.name.replace("Command", ""),
      input: command.input as Call["input"],
    };
    if (call.name === "GetShardIterator") {
      const { ShardId, ShardIteratorType, SequenceNumber } = call.input;
      places.push([ShardId, ShardIteratorType, SequenceNumber].filter(Boolean).join(" "));
    }
    return answer(call);
  };
  const reader = streamReader({
    client: { send: send as never },
    streamArn: "stream",
    sourceArn: "source",
    startsAt: "TRIM_HORIZON",
    from,
  });
  return { reader, places };
}

const record = (sequenceNumber: string) => ({
  eventName: "INSERT" as const,
  dynamodb: {
    SequenceNumber: sequenceNumber,
    ApproximateCreationDateTime: new Date("2024-01-01T00:00:01.900Z"),
    Keys: { pk: { S: "1" } },
    NewImage: { bytes: { B: Uint8Array.from([1, 2]) } },
  },
});

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

const oneShard = { StreamDescription: { Shards: [{ ShardId: "s1" }] } };

describe("a reader of a stream", () => {
  it("begins at the oldest record and hands records over as Lambda does", async () => {
    const { reader, places } = aReader(({ name }) => {
      if (name === "DescribeStream") return oneShard;
      if (name === "GetShardIterator") return { ShardIterator: "i1" };
      return { Records: [record("1")], NextShardIterator: "i2" };
    });

    const [first] = await reader.read(10);

    expect(places).toEqual(["s1 TRIM_HORIZON"]);
    expect(first?.writtenAt).toBe(Date.parse("2024-01-01T00:00:01.900Z"));
    expect(first?.event).toMatchObject({
      eventSource: "aws:dynamodb",
      eventSourceARN: "source",
      dynamodb: {
        SequenceNumber: "1",
        ApproximateCreationDateTime: 1_704_067_201,
        NewImage: { bytes: { B: "AQI=" } },
      },
    });
  });

  it("goes on behind the record at which an earlier run stopped", async () => {
    const { reader, places } = aReader(
      ({ name }) => {
        if (name === "DescribeStream") return oneShard;
        return name === "GetShardIterator" ? { ShardIterator: "i1" } : { Records: [] };
      },
      { shardId: "s1", sequenceNumber: "7" },
    );

    await reader.read(10);

    expect(places).toEqual(["s1 AFTER_SEQUENCE_NUMBER 7"]);
  });

  it("takes a new iterator when the engine refuses one that it gave on an empty shard", async () => {
    let refused = false;
    const { reader, places } = aReader(({ name }) => {
      if (name === "DescribeStream") return oneShard;
      if (name === "GetShardIterator") return { ShardIterator: "i" };
      if (!refused) {
        refused = true;
        throw named("TrimmedDataAccessException");
      }
      return { Records: [record("1")], NextShardIterator: "i" };
    });

    const pages = [await reader.read(10), await reader.read(10)];

    expect(pages.map(({ length }) => length)).toEqual([0, 1]);
    expect(places).toEqual(["s1 TRIM_HORIZON", "s1 TRIM_HORIZON"]);
  });

  it("loses nothing when an iterator has become too old", async () => {
    let reads = 0;
    const { reader, places } = aReader(({ name }) => {
      if (name === "DescribeStream") return oneShard;
      if (name === "GetShardIterator") return { ShardIterator: "i" };
      reads += 1;
      if (reads === 2) throw named("ExpiredIteratorException");
      return { Records: [record(String(reads))], NextShardIterator: "i" };
    });

    await reader.read(10);
    await reader.read(10);
    await reader.read(10);

    expect(places).toEqual(["s1 TRIM_HORIZON", "s1 AFTER_SEQUENCE_NUMBER 1"]);
  });

  it.each([
    { refusals: 1, last: "s1 AFTER_SEQUENCE_NUMBER 1" },
    { refusals: 2, last: "s1 TRIM_HORIZON" },
  ])(
    "after $refusals refusals running of its place goes on from $last",
    async ({ refusals, last }) => {
      let reads = 0;
      const { reader, places } = aReader(({ name }) => {
        if (name === "DescribeStream") return oneShard;
        if (name === "GetShardIterator") return { ShardIterator: "i" };
        reads += 1;
        if (reads > 1 && reads <= 1 + refusals) throw named("TrimmedDataAccessException");
        return { Records: [record(String(reads))], NextShardIterator: "i" };
      });

      for (let time = 0; time < 2 + refusals; time += 1) await reader.read(10);

      expect(places.at(-1)).toBe(last);
      expect(places).toHaveLength(1 + refusals);
    },
  );

  it.each(["TrimmedDataAccessException", "ValidationException"])(
    "goes on with the oldest record there is when its place is refused with %s",
    async (refusal) => {
      const { reader, places } = aReader(
        ({ name, input }) => {
          if (name === "DescribeStream") return oneShard;
          if (name === "GetRecords") return { Records: [record("9")], NextShardIterator: "i" };
          if (input["SequenceNumber"] !== undefined) throw named(refusal);
          return { ShardIterator: "i" };
        },
        { shardId: "s1", sequenceNumber: "1" },
      );

      expect(await reader.read(10)).toHaveLength(1);
      expect(places).toEqual(["s1 AFTER_SEQUENCE_NUMBER 1", "s1 TRIM_HORIZON"]);
    },
  );

  it("moves to the next shard when one has ended", async () => {
    const { reader, places } = aReader(({ name, input }) => {
      if (name === "DescribeStream") {
        return {
          StreamDescription: {
            Shards: [{ ShardId: "s1" }, { ShardId: "s2", ParentShardId: "s1" }],
          },
        };
      }
      if (name === "GetShardIterator") return { ShardIterator: input["ShardId"] };
      return input["ShardIterator"] === "s1"
        ? { Records: [record("1")] }
        : { Records: [record("2")], NextShardIterator: "s2" };
    });

    const read = [...(await reader.read(10)), ...(await reader.read(10))];

    expect(read.map(({ sequenceNumber }) => sequenceNumber)).toEqual(["1", "2"]);
    expect(places).toEqual(["s1 TRIM_HORIZON", "s2 TRIM_HORIZON"]);
    expect(reader.shardId()).toBe("s2");
  });

  it("hands any other fault on", async () => {
    const { reader } = aReader(({ name }) => {
      if (name === "DescribeStream") return oneShard;
      throw named("InternalServerError");
    });

    await expect(reader.read(10)).rejects.toThrow("InternalServerError");
  });
});
