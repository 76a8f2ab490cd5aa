import { describe, expect, it } from "vitest";
import { convergeHandler } from "#functions/progress/converge.handler.ts";
import type { YearWalk } from "#functions/progress/converge-queue.ts";
import type { ProjectionKey } from "#functions/progress/projection-store.ts";
import {
  type ProjectorDependencies,
  projectorHandler,
} from "#functions/progress/projector.handler.ts";
import { addedEvent, addedItem, changedFrame } from "#test/projection/local-projector.ts";
import { memoryStandings, newMemory, turnedStore } from "#test/projection/memory.ts";
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
  const postponedYears: number[] = [];
  const walks: YearWalk[] = [];
  const dependencies: ProjectorDependencies = {
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
    postponeYear: async (walked) => {
      if (queueIsDown) throw new Error("queue is down");
      postponedYears.push(walked);
    },
    logger: {
      info: (message, fields) => logged.push([message, fields]),
      error: (message, fields) => logged.push([message, fields]),
    },
  };
  const projected = () => [...memory.standings.keys()].map((name) => name.slice("g1#".length));
  const converging = {
    ...dependencies,
    progress: memoryStandings(memory),
    queue: {
      sendAll: async (keys: readonly ProjectionKey[]) => void postponed.push(...keys),
      sendWalk: async (walk: YearWalk) => void walks.push(walk),
    },
  };
  return {
    ...{ dependencies, converging, memory, projected, pauses, postponed, postponedYears, walks },
    ...{ logged, world },
  };
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
        addedItem("campaign#next", "campaign"),
        addedItem(`campaign#${year}`, "note"),
        {},
      ],
    });

    expect(projected()).toEqual([]);
  });

  it("has a year walked over when its campaign has changed, and asks again if it cannot", async () => {
    const { dependencies, postponedYears } = arrange();
    const records = [addedItem(`campaign#${year}`, "campaign", 7)];

    expect(await projectorHandler(dependencies)({ Records: records })).toEqual({
      batchItemFailures: [],
    });
    const down = arrange({ queueIsDown: true });

    expect(postponedYears).toEqual([year]);
    expect(await projectorHandler(down.dependencies)({ Records: records })).toEqual({
      batchItemFailures: [{ itemIdentifier: "7" }],
    });
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
    const { converging, projected } = arrange({ refusals: 5 });

    const reply = await convergeHandler(converging)({
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

  it("queues the enterprises of a year that follow from another campaign, and walks again", async () => {
    const { converging, dependencies, postponed, walks, world } = arrange();
    const both = [addedEvent(keyOf(first)), addedEvent(keyOf(second))];
    await projectorHandler(dependencies)({ Records: both });
    const walk = message("m1", { year, round: 1 });

    await convergeHandler(converging)({ Records: [walk] });
    expect(postponed).toEqual([]);
    world.ask(["workforce"]);
    await projectorHandler(dependencies)({ Records: both.slice(1) });
    const reply = await convergeHandler(converging)({ Records: [walk] });

    expect(reply).toEqual({ batchItemFailures: [] });
    expect(postponed).toEqual([keyOf(first)]);
    expect(walks).toEqual([
      { year, round: 2 },
      { year, round: 2 },
    ]);
  });

  it("finds in its second walk what was written for the first time during the first", async () => {
    const { converging, dependencies, memory, postponed, world } = arrange();
    const late = message("m2", { year, round: 2 });
    let changed = false;
    const store = {
      ...dependencies.store,
      commit: async (...args: Parameters<typeof dependencies.store.commit>) => {
        if (!changed) {
          changed = true;
          world.ask(["workforce"]);
          await convergeHandler(converging)({ Records: [message("m1", { year, round: 1 })] });
        }
        await dependencies.store.commit(...args);
      },
    };
    await projectorHandler({ ...dependencies, store })({ Records: [addedEvent(keyOf(first))] });
    expect(memory.standings.get(`g1#${first}`)?.marks.asked).not.toBe("workforce");
    expect(postponed).toEqual([]);

    await convergeHandler(converging)({ Records: [late] });
    await convergeHandler(converging)({
      Records: postponed.map((key) => message(key.bin, key)),
    });

    expect(memory.standings.get(`g1#${first}`)?.marks.asked).toBe("workforce");
  });
});
