import { describe, expect, it } from "vitest";
import {
  type BatchReply,
  type DeliveryPolicy,
  deliverBatch,
  type StreamRecord,
} from "#infra/local/streams/deliver-batch.ts";

const plain: DeliveryPolicy = { bisects: false, reportsItemFailures: true };

function records(...names: readonly string[]): readonly StreamRecord[] {
  return names.map((name, index) => ({
    sequenceNumber: name,
    writtenAt: index * 1000,
    event: name,
  }));
}

const answered: BatchReply = { kind: "answered", reply: null };
const failed: BatchReply = { kind: "failed" };
const failedAt = (...names: readonly unknown[]): BatchReply => ({
  kind: "answered",
  reply: { batchItemFailures: names.map((itemIdentifier) => ({ itemIdentifier })) },
});

/** Delivers to a function that replies as told, batch by batch, and then takes everything. */
async function deliver(
  batch: readonly StreamRecord[],
  policy: DeliveryPolicy,
  reply: (names: readonly string[], call: number) => BatchReply,
) {
  const calls: string[] = [];
  const waits: number[] = [];
  const givenUp: string[] = [];
  let done = "";
  let time = 0;
  await deliverBatch(batch, policy, {
    invoke: async (part) => {
      const names = part.map(({ sequenceNumber }) => sequenceNumber);
      calls.push(names.join(""));
      return reply(names, calls.length);
    },
    now: () => time,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
    giveUp: async (part, reason) => {
      givenUp.push(`${part.map(({ sequenceNumber }) => sequenceNumber).join("")} ${reason}`);
    },
    advance: ({ sequenceNumber }) => {
      done = sequenceNumber;
    },
  });
  return { calls, waits, givenUp, done };
}

describe("a batch of a stream", () => {
  it("is done when the function takes it", async () => {
    const outcome = await deliver(records("a", "b", "c"), plain, () => answered);

    expect(outcome).toEqual({ calls: ["abc"], waits: [], givenUp: [], done: "c" });
  });

  it("is tried again whole, ever later, when the function fails", async () => {
    const outcome = await deliver(records("a", "b"), plain, (_, call) =>
      call < 4 ? failed : answered,
    );

    expect(outcome.calls).toEqual(["ab", "ab", "ab", "ab"]);
    expect(outcome.waits).toEqual([200, 400, 800]);
    expect(outcome.done).toBe("b");
  });

  it("goes on from the first record that failed", async () => {
    const outcome = await deliver(records("a", "b", "c", "d"), plain, (_, call) =>
      call === 1 ? failedAt("d", "c") : answered,
    );

    expect(outcome.calls).toEqual(["abcd", "cd"]);
  });

  it.each([
    { when: "an identifier is not of the batch", reply: failedAt("z") },
    { when: "an identifier is empty", reply: failedAt("") },
    { when: "an identifier is missing", reply: failedAt(undefined) },
  ])("is tried again whole when $when", async ({ reply }) => {
    const outcome = await deliver(records("a", "b"), plain, (_, call) =>
      call === 1 ? reply : answered,
    );

    expect(outcome.calls).toEqual(["ab", "ab"]);
  });

  it("is done whatever the function reports when the mapping asks for no report", async () => {
    const policy = { ...plain, reportsItemFailures: false };

    expect((await deliver(records("a", "b"), policy, () => failedAt("a"))).calls).toEqual(["ab"]);
  });

  it("is halved when it fails, and delivered in order", async () => {
    const policy = { ...plain, bisects: true };

    const outcome = await deliver(records("a", "b", "c", "d"), policy, (names, call) =>
      names.includes("c") && call < 6 ? failed : answered,
    );

    expect(outcome.calls).toEqual(["abcd", "ab", "cd", "c", "c", "c", "d"]);
    expect(outcome.done).toBe("d");
  });

  it("gives one bad record up alone when it is halved", async () => {
    const policy = { ...plain, bisects: true, maximumRetries: 1 };

    const outcome = await deliver(records("a", "b", "c", "d"), policy, (names) =>
      names.includes("b") ? failed : answered,
    );

    expect(outcome.calls).toEqual(["abcd", "ab", "a", "b", "b", "cd"]);
    expect(outcome.givenUp).toEqual(["b RetryAttemptsExhausted"]);
    expect(outcome.done).toBe("d");
  });

  it("is given up after its retries, and counts as done", async () => {
    const outcome = await deliver(records("a", "b"), { ...plain, maximumRetries: 2 }, () => failed);

    expect(outcome.calls).toEqual(["ab", "ab", "ab"]);
    expect(outcome.givenUp).toEqual(["ab RetryAttemptsExhausted"]);
    expect(outcome.done).toBe("b");
  });

  it("gives up only the records that are too old", async () => {
    const policy = { ...plain, maximumAgeSeconds: 1 };

    const outcome = await deliver(records("a", "b", "c"), policy, (_, call) =>
      call < 4 ? failed : answered,
    );

    expect(outcome.givenUp).toEqual(["a RecordAgeExceeded"]);
    expect(outcome.calls).toEqual(["abc", "abc", "abc", "bc"]);
  });

  it("counts its retries anew once part of it has been taken", async () => {
    const replies = [failed, failedAt("b"), failed, answered];

    const outcome = await deliver(
      records("a", "b"),
      { ...plain, maximumRetries: 2 },
      (_, call) => replies[call - 1] ?? answered,
    );

    expect(outcome.calls).toEqual(["ab", "ab", "b", "b"]);
    expect(outcome.givenUp).toEqual([]);
  });
});
