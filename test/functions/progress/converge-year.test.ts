import { describe, expect, it } from "vitest";
import type { YearWalk } from "#functions/progress/converge-queue.ts";
import {
  convergeYear,
  secondRoundAfterSeconds,
  standingsPerMessage,
} from "#functions/progress/converge-year.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { standingOf } from "#shared/records/standing-of.ts";
import { memoryStandings, newMemory } from "#test/projection/memory.ts";
import { applicability, modelYear as year } from "#test/projection/world.ts";

const binOf = (serial: number) => `23014${String(serial).padStart(7, "0")}`;
const finalAt = "2024-05-01T06:00:00.000Z";

type Campaign = {
  readonly finalAt: string | undefined;
  readonly asked: readonly AnnualFormId[] | undefined;
};
const before: Campaign = { finalAt: undefined, asked: ["workforce"] };

describe("converging a year whose campaign has changed", () => {
  /** Standings computed under each campaign, and everything the walk sends. */
  function arrange(standings: readonly Campaign[], now: Campaign) {
    const memory = newMemory();
    for (const [serial, campaign] of standings.entries()) {
      const truth = { bin: binOf(serial), year, frame: undefined, events: [], checks: [] };
      const standing = standingOf({ ...truth, ...campaign }, applicability);
      memory.standings.set(`g1#${standing.bin}`, { ...standing, version: 1 });
    }
    const queued: string[] = [];
    const walks: (YearWalk & { readonly delay: number })[] = [];
    const walk = (of: YearWalk) =>
      convergeYear(of, {
        progress: memoryStandings(memory),
        readCampaign: async () => now,
        queue: {
          sendAll: async (keys) => {
            for (const key of keys) {
              expect(key.year).toBe(year);
              queued.push(key.bin);
            }
          },
          sendWalk: async (next, delay = 0) => void walks.push({ ...next, delay }),
        },
      });
    return { walk, queued, walks };
  }

  it.each([
    { what: "became final", now: { ...before, finalAt } },
    { what: "asks for another form", now: { ...before, asked: ["safety-council"] as const } },
    { what: "asks for all", now: { ...before, asked: undefined } },
  ])("queues those whose campaign $what, and nobody who is up to date", async ({ now }) => {
    const { walk, queued } = arrange([before, now, before], now);

    await walk({ year, round: 1 });

    expect(queued).toEqual([binOf(0), binOf(2)]);
  });

  it("walks twice, the second time when no projector of before can still run", async () => {
    const { walk, walks } = arrange([before], before);

    await walk({ year, round: 1 });
    expect(walks).toEqual([{ year, round: 2, delay: secondRoundAfterSeconds }]);

    walks.length = 0;
    await walk({ year, round: 2 });
    expect(walks).toEqual([]);
  });

  it.each([1, 2] as const)(
    "looks at a thousand to a message and at each once, in round %i",
    async (round) => {
      const count = 2 * standingsPerMessage + 3;
      const now = { ...before, finalAt };
      const { walk, queued, walks } = arrange(
        Array.from({ length: count }, () => before),
        now,
      );
      const messages: YearWalk[] = [{ year, round }];
      const seen: number[] = [];

      for (let turn = 1; turn <= 9; turn += 1) {
        const message = messages.shift();
        if (message?.round !== round) break;
        const earlier = queued.length;
        walks.length = 0;
        await walk(message);
        seen.push(queued.length - earlier);
        messages.push(...walks.map(({ delay: _delay, ...next }) => next));
      }

      expect(seen).toEqual([standingsPerMessage, standingsPerMessage, 3]);
      expect(queued).toEqual(Array.from({ length: count }, (_, serial) => binOf(serial)));
    },
  );
});
