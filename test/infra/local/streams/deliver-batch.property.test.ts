import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BatchReply,
  deliverBatch,
  type StreamRecord,
} from "#infra/local/streams/deliver-batch.ts";

/** A function that fails, takes all, or names the record of that number as failed. */
const answer = fc.oneof(fc.constantFrom("taken", "failed"), fc.nat({ max: 11 }).map(String));
const patience = 200;

function replyOf(said: string): BatchReply {
  if (said === "failed") return { kind: "failed" };
  if (said === "taken") return { kind: "answered", reply: undefined };
  return { kind: "answered", reply: { batchItemFailures: [{ itemIdentifier: said }] } };
}

function numbered(count: number): readonly StreamRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    sequenceNumber: String(index),
    writtenAt: 0,
    event: index,
  }));
}

describe("whatever a function answers", () => {
  it("sees every record, none before an earlier one is done, and none again after that", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10 }),
        fc.record({
          bisects: fc.boolean(),
          reportsItemFailures: fc.boolean(),
          maximumRetries: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
        }),
        fc.infiniteStream(answer),
        async (count, policy, answers) => {
          const seen = new Set<unknown>();
          const done = [-1];
          let calls = 0;
          await deliverBatch(numbered(count), policy, {
            invoke: async (batch) => {
              calls += 1;
              expect(batch[0]?.event).toBe(Number(done.at(-1)) + 1);
              for (const { event } of batch) seen.add(event);
              return replyOf(calls > patience ? "taken" : answers.next().value);
            },
            now: () => 0,
            wait: async () => undefined,
            giveUp: async () => undefined,
            advance: ({ event }) => done.push(Number(event)),
          });
          expect(done).toEqual([...new Set(done)].toSorted((a, b) => a - b));
          expect(done.at(-1)).toBe(count - 1);
          expect(seen.size).toBe(count);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
