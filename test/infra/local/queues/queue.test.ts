import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openQueue } from "#infra/local/queues/queue.ts";
import { pumpMessages } from "#infra/local/queues/queue-pump.ts";
import type { BatchReply } from "#infra/local/streams/deliver-batch.ts";
import type { MappingModel } from "#infra/local/template/sources.ts";

const root = mkdtempSync(join(tmpdir(), "kelisim-queue-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const mapping: MappingModel = {
  id: "m",
  sourceArn: "arn:aws:sqs:eu-central-1:000000000000:converge",
  functionName: "f",
  batchSize: 2,
  windowSeconds: 0,
  startsAt: "TRIM_HORIZON",
  filters: [],
  bisects: false,
  reportsItemFailures: true,
};

/** A queue with three tries, a visibility of 30 s and a clock that the test moves. */
function aQueue(folder = mkdtempSync(join(root, "q-"))) {
  const clock = { now: 0 };
  const redriven: string[] = [];
  const queue = openQueue(
    {
      name: "converge",
      arn: mapping.sourceArn,
      visibilitySeconds: 30,
      delaySeconds: 0,
      retentionSeconds: 3600,
      redrive: { queueArn: "arn:failed", maximumReceives: 3 },
    },
    {
      folder,
      now: () => clock.now,
      redriveTo: (queueArn, body) => redriven.push(`${queueArn} ${body}`),
    },
  );
  return { queue, clock, redriven, folder };
}

const bodies = (messages: readonly { readonly body: string }[]) => messages.map(({ body }) => body);
const fails = async (): Promise<BatchReply> => ({ kind: "failed" });

describe("a queue", () => {
  it("hides what it gave until the visibility time is over", () => {
    const { queue, clock } = aQueue();
    queue.send("a");

    expect(bodies(queue.receive(10))).toEqual(["a"]);
    expect(queue.receive(10)).toEqual([]);
    clock.now = 30_000;
    expect(bodies(queue.receive(10))).toEqual(["a"]);
  });

  it("gives the oldest first, and no more than asked", () => {
    const { queue } = aQueue();
    for (const body of ["a", "b", "c"]) queue.send(body);

    expect(bodies(queue.receive(2))).toEqual(["a", "b"]);
    expect(bodies(queue.receive(2))).toEqual(["c"]);
  });

  it("keeps a delayed message back", () => {
    const { queue, clock } = aQueue();
    queue.send("a", 10);

    expect(queue.receive(1)).toEqual([]);
    expect([queue.size(), queue.due()]).toEqual([1, 0]);
    clock.now = 10_000;
    expect(queue.due()).toBe(1);
    expect(bodies(queue.receive(1))).toEqual(["a"]);
    // Hidden while it is worked on, and not done yet.
    expect(queue.due()).toBe(1);
  });

  it("moves a message away that was received too often", () => {
    const { queue, clock, redriven } = aQueue();
    queue.send("bad");
    for (let time = 0; time < 3; time += 1) {
      expect(bodies(queue.receive(1))).toEqual(["bad"]);
      clock.now += 30_000;
    }

    expect(queue.receive(1)).toEqual([]);
    expect(redriven).toEqual(["arn:failed bad"]);
    expect(queue.size()).toBe(0);
  });

  it("forgets a message after the retention time", () => {
    const { queue, clock } = aQueue();
    queue.send("a");
    clock.now = 3_600_001;

    expect(queue.receive(1)).toEqual([]);
    expect(queue.size()).toBe(0);
  });

  it("finds its messages again, with their tries, after a restart", () => {
    const { queue, clock, folder } = aQueue();
    queue.send("a");
    clock.now = 1;
    queue.send("b");
    queue.remove(queue.receive(1).map(({ id }) => id));
    queue.receive(1);

    const { queue: again, clock: clockAgain } = aQueue(folder);
    clockAgain.now = 30_001;

    expect(again.receive(10)).toMatchObject([{ body: "b", receives: 2 }]);
  });
});

describe("the pump of a queue", () => {
  it("removes what the function takes", async () => {
    const { queue } = aQueue();
    for (const body of ["a", "b", "c"]) queue.send(body);
    const events: unknown[] = [];

    await pumpMessages(mapping, {
      queue,
      invoke: async (event) => {
        events.push(event);
        return { kind: "answered", reply: undefined };
      },
    });

    expect(events).toMatchObject([
      {
        Records: [
          { body: "a", eventSource: "aws:sqs", eventSourceARN: mapping.sourceArn },
          { body: "b", attributes: { ApproximateReceiveCount: "1" } },
        ],
      },
    ]);
    expect(queue.size()).toBe(1);
  });

  it("keeps only what the function names as failed", async () => {
    const { queue, clock } = aQueue();
    queue.send("a");
    const { id } = queue.send("b");

    await pumpMessages(mapping, {
      queue,
      invoke: async () => ({
        kind: "answered",
        reply: { batchItemFailures: [{ itemIdentifier: id }] },
      }),
    });

    clock.now = 30_000;
    expect(bodies(queue.receive(10))).toEqual(["b"]);
  });

  it.each([
    { when: "the function fails", invoke: fails },
    {
      when: "it names a message of no batch",
      invoke: async (): Promise<BatchReply> => ({
        kind: "answered",
        reply: { batchItemFailures: [{ itemIdentifier: "other" }] },
      }),
    },
  ])("keeps the whole batch when $when", async ({ invoke }) => {
    const { queue } = aQueue();
    queue.send("a");
    queue.send("b");

    expect(await pumpMessages(mapping, { queue, invoke })).toBe(2);

    expect(queue.size()).toBe(2);
  });

  it("tells how much there was", async () => {
    const { queue } = aQueue();

    expect(await pumpMessages(mapping, { queue, invoke: fails })).toBe(0);
  });
});
