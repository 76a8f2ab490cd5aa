import { describe, expect, it } from "vitest";
import { lagOf } from "#infra/local/streams/lag.ts";
import { pumpBatch } from "#infra/local/streams/stream-pump.ts";
import type { StreamPosition } from "#infra/local/streams/stream-reader.ts";
import type { MappingModel } from "#infra/local/template/sources.ts";

const mapping: MappingModel = {
  id: "m",
  sourceArn: "arn:aws:dynamodb:eu-central-1:000000000000:table/t/stream/local",
  functionName: "f",
  batchSize: 3,
  windowSeconds: 1,
  startsAt: "TRIM_HORIZON",
  filters: [],
  bisects: false,
  reportsItemFailures: true,
};

/** A stream that gives these pages, one for each read, on a clock that only waiting moves. */
function aPump(pages: readonly (readonly string[])[], change: Partial<MappingModel> = {}) {
  let reads = 0;
  let time = 0;
  const batches: string[] = [];
  const limits: number[] = [];
  const kept: StreamPosition[] = [];
  const waits: number[] = [];
  const pump = () =>
    pumpBatch(
      { ...mapping, ...change },
      {
        reader: {
          shardId: () => "shard-1",
          read: async (limit) => {
            limits.push(limit);
            const page = pages[reads] ?? [];
            reads += 1;
            return page.map((name) => ({ sequenceNumber: name, writtenAt: time, event: name }));
          },
        },
        matches: (event) => !String(event).startsWith("x"),
        invoke: async (records) => {
          batches.push(records.map(({ sequenceNumber }) => sequenceNumber).join(""));
          return { kind: "answered", reply: undefined };
        },
        giveUp: async () => undefined,
        keepPosition: (position) => kept.push(position),
        now: () => time,
        wait: async (milliseconds) => {
          waits.push(milliseconds);
          time += milliseconds;
        },
        afterRead: () => undefined,
      },
    );
  return { pump, batches, limits, kept, waits };
}

describe("the pump of a stream", () => {
  it("hands a batch over as soon as it is full", async () => {
    const { pump, batches, limits, waits } = aPump([["a", "b"], ["c"], ["d"]]);

    await pump();

    expect(batches).toEqual(["abc"]);
    expect(limits).toEqual([3, 1]);
    expect(waits).toHaveLength(1);
  });

  it("hands over what it has when the window is over", async () => {
    const { pump, batches, waits } = aPump([["a"], [], ["b"]]);

    await pump();

    expect(batches).toEqual(["ab"]);
    expect(waits.reduce((sum, one) => sum + one)).toBe(1000);
  });

  it("does not wait for more when the mapping has no window", async () => {
    const { pump, batches, waits } = aPump([["a"], ["b"]], { windowSeconds: 0 });

    await pump();

    expect(batches).toEqual(["a"]);
    expect(waits).toEqual([]);
  });

  it("keeps the place behind what was handed over and behind what no filter lets through", async () => {
    const { pump, batches, kept } = aPump([["a", "x1"], ["x2"]], { batchSize: 100 });

    await pump();

    expect(batches).toEqual(["a"]);
    expect(kept).toEqual([
      { shardId: "shard-1", sequenceNumber: "a" },
      { shardId: "shard-1", sequenceNumber: "x2" },
    ]);
  });

  it("calls no function when no record is let through, and passes it by", async () => {
    const { pump, batches, kept } = aPump([["x1"]]);

    await pump();

    expect(batches).toEqual([]);
    expect(kept).toEqual([{ shardId: "shard-1", sequenceNumber: "x1" }]);
  });

  it("rests when there is nothing", async () => {
    const { pump, batches, kept, waits } = aPump([[]]);

    await pump();

    expect({ batches, kept }).toEqual({ batches: [], kept: [] });
    expect(waits).toEqual([100]);
  });

  it("splits what would be too large for one invocation", async () => {
    const large = (name: string) => name.repeat(2_500_000);
    const { pump, batches } = aPump([[large("a"), large("b"), large("c")]]);

    await pump();

    expect(batches.map(({ length }) => length)).toEqual([5_000_000, 2_500_000]);
  });
});

describe("the lag of a pump", () => {
  it("is over after empty reads in a row, of which the first may be an old one", async () => {
    const lag = lagOf();
    let isOver = false;
    const over = lag.caughtUp().then(() => {
      isOver = true;
    });
    for (const found of [false, true, false]) lag.afterRead(found);
    await Promise.resolve();
    expect(isOver).toBe(false);

    lag.afterRead(false);
    await over;

    expect(isOver).toBe(true);
  });
});
