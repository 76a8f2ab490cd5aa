import { describe, expect, it } from "vitest";
import { convergeHandler } from "#functions/progress/converge.handler.ts";
import type { ProjectBatchDependencies } from "#functions/progress/project-batch.ts";
import type { ProjectionKey } from "#functions/progress/projection-store.ts";
import { projectorHandler } from "#functions/progress/projector.handler.ts";
import { addedEvent, addedItem, changedFrame } from "#test/projection/local-projector.ts";
import { newMemory, turnedStore } from "#test/projection/memory.ts";
import type { Turn } from "#test/projection/run.ts";
import { applicability, bins, newWorld } from "#test/projection/world.ts";

const [first, second] = bins;
const year = 2023;
const place = { district: "751110000", industry: "A", size: "small", headcount: 60 } as const;

/** Two enterprises in the register; commits of one of them may be refused some times. */
function arrange({ refusals = 0, of = first as string, queueIsDown = false } = {}) {
  const world = newWorld();
  for (const bin of [first, second]) world.setFrame(bin, { ...place, inScope: true });
  const memory = newMemory();
  const go: Turn = async () => "done";
  const store = turnedStore(world, memory, go);
  const pauses: number[] = [];
  const postponed: ProjectionKey[] = [];
  const logged: [string, object | undefined][] = [];
  let refused = 0;
  const dependencies: ProjectBatchDependencies = {
    store: {
      ...store,
      commit: async (generation, projection) => {
        if (projection.standing.bin === of && refused++ < refusals) throw new Error("cancelled");
        await store.commit(generation, projection);
      },
    },
    applicability,
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    random: () => 0.5,
    postpone: async (key) => {
      if (queueIsDown) throw new Error("queue is down");
      postponed.push(key);
    },
    logger: {
      info: (message, fields) => logged.push([message, fields]),
      error: (message, fields) => logged.push([message, fields]),
    },
  };
  const projected = () => [...memory.standings.keys()].map((name) => name.slice("g1#".length));
  return { dependencies, memory, projected, pauses, postponed, logged };
}

const keyOf = (bin: string) => ({ bin, year });

describe("projectorHandler", () => {
  it("projects each enterprise and year once, however many records name it", async () => {
    const { dependencies, memory, projected } = arrange();

    const reply = await projectorHandler(dependencies)({
      Records: [
        addedEvent(keyOf(first), 1),
        addedEvent(keyOf(first), 2),
        addedItem(`${second}#${year}#checks`, "000001"),
      ],
    });

    expect(reply).toEqual({ batchItemFailures: [] });
    expect(projected()).toEqual([first, second]);
    expect(memory.commits).toBe(2);
  });

  it("passes over items that are neither a log's nor a frame entry", async () => {
    const { dependencies, projected } = arrange();

    await projectorHandler(dependencies)({
      Records: [
        addedItem(`enterprise#${first}`, "profile"),
        addedItem(`enterprise#${first}`, `revision#${year}#000001`),
        addedItem(`campaign#${year}`, "campaign"),
        {},
      ],
    });

    expect(projected()).toEqual([]);
  });

  it("keeps nothing of an enterprise that neither register nor logs know", async () => {
    const { dependencies, memory } = arrange();

    await projectorHandler(dependencies)({ Records: [addedEvent(keyOf(bins[2]))] });

    expect(memory.commits).toBe(0);
  });

  it("begins again after a refusal, pausing longer each time, up to five tries", async () => {
    const { dependencies, projected, pauses, postponed } = arrange({ refusals: 4 });

    await projectorHandler(dependencies)({ Records: [addedEvent(keyOf(first))] });

    expect(projected()).toEqual([first]);
    expect(pauses).toEqual([12.5, 25, 50, 100]);
    expect(postponed).toEqual([]);
  });

  it("hands a key that fails five times on to the queue and goes on with the others", async () => {
    const { dependencies, projected, postponed, logged } = arrange({ refusals: 5 });

    const reply = await projectorHandler(dependencies)({
      Records: [addedEvent(keyOf(first), 1, 11), addedEvent(keyOf(second), 1, 12)],
    });

    expect(reply).toEqual({ batchItemFailures: [] });
    expect(postponed).toEqual([keyOf(first)]);
    expect(projected()).toEqual([second]);
    expect(logged).toMatchObject([["projection postponed", { bin: first, year }]]);
  });

  it("asks for a record again, at its first place, when its key cannot be queued either", async () => {
    const { dependencies, projected } = arrange({ refusals: 99, queueIsDown: true });

    const reply = await projectorHandler(dependencies)({
      Records: [
        addedEvent(keyOf(first), 1, 11),
        addedEvent(keyOf(second), 1, 12),
        addedEvent(keyOf(first), 2, 13),
      ],
    });

    expect(reply).toEqual({ batchItemFailures: [{ itemIdentifier: "11" }] });
    expect(projected()).toEqual([second]);
  });

  it.each(["MODIFY", "REMOVE"] as const)("reports a log item that saw %s", async (eventName) => {
    const { dependencies, logged, projected } = arrange();

    await projectorHandler(dependencies)({
      Records: [
        { ...addedEvent(keyOf(first)), eventName },
        { ...changedFrame(keyOf(second)), eventName },
      ],
    });

    expect(logged).toEqual([["log item altered", { bin: first, year, code: eventName }]]);
    expect(projected()).toEqual([first, second]);
  });
});

describe("convergeHandler", () => {
  const message = (messageId: string, body: unknown) =>
    ({ messageId, body: typeof body === "string" ? body : JSON.stringify(body) }) as never;

  it("converges its keys and asks again only for the messages that failed", async () => {
    const { dependencies, projected } = arrange({ refusals: 5 });

    const reply = await convergeHandler(dependencies)({
      Records: [
        message("m1", keyOf(first)),
        message("m2", keyOf(second)),
        message("m3", "not one of ours"),
        message("m4", { ...keyOf(second), more: true }),
      ],
    });

    expect(reply.batchItemFailures).toEqual(
      ["m1", "m3", "m4"].map((itemIdentifier) => ({ itemIdentifier })),
    );
    expect(projected()).toEqual([second]);
  });
});
