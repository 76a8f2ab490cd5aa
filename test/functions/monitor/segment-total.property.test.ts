import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReadMonitorDependencies, readMonitor } from "#functions/monitor/read-monitor.ts";
import { sumsOf } from "#functions/progress/reconcile.ts";
import { pageOfStandings } from "#functions/progress/standings-in-order.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { segmentStatuses } from "#shared/records/segment.ts";
import { standingOf } from "#shared/records/standing-of.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import { happen } from "#test/projection/happen.ts";
import { memoryStandings, newMemory } from "#test/projection/memory.ts";
import { randomOf } from "#test/projection/random.ts";
import { applicability, bins, newWorld, modelYear as year } from "#test/projection/world.ts";

/** Things of the model happen from 15 January, three a day. */
const campaign = { opensOn: "2024-01-15", closesOn: "2024-01-18", forms: [...annualFormIds] };

/** The monitor over what a random history of a few enterprises comes to. */
function monitorOfHistory(seed: number): ReadMonitorDependencies {
  const random = randomOf(seed);
  const world = newWorld();
  for (let step = 0; step < 40; step += 1) {
    happen(world, { bins, forms: annualFormIds }, random);
  }
  const memory = newMemory();
  const standings = bins.map((bin) => ({
    ...standingOf(world.truthOf(bin), applicability),
    version: 1,
  }));
  for (const standing of standings) memory.standings.set(`g1#${standing.bin}`, standing);
  const sums = sumsOf(standings);
  const progress = memoryStandings(memory);
  return {
    findCampaign: async (of) => (of === year ? campaign : undefined),
    readCells: async () =>
      sums.flatMap(({ item, sums: all }) =>
        item.kind === "cell" ? [{ key: item.key, sums: all }] : [],
      ),
    readDays: async () =>
      sums.flatMap(({ item, sums: all }) =>
        item.kind === "day" ? [{ key: item.key, sums: all }] : [],
      ),
    progress,
    pageOfStandings: (page) => pageOfStandings(progress, page),
    readRegister: async () => [],
    readContacts: async () => new Map(),
    now: () => new Date("2024-01-25T06:00:00.000Z"),
  };
}

const segments = fc.record(
  {
    form: fc.constantFrom(...annualFormIds),
    status: fc.constantFrom(...segmentStatuses),
    district: fc.constantFrom("751110000", "751210000"),
    size: fc.constantFrom(...sizeClasses),
  },
  { requiredKeys: [] },
);

describe("a number of the monitor", () => {
  it("is the number of enterprises in the list behind it, for every segment", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), segments, async (seed, segment) => {
        const asked = { ...segment, year, by: [], limit: 100, locale: "kk" } as const;
        const { list } = await readMonitor(asked, monitorOfHistory(seed));

        fc.pre(list.total !== undefined);
        expect(list.total).toBe(list.rows.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("is a part of what is expected: statuses of a form add up to it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const asked = { year, by: ["district", "size"], limit: 0, locale: "ru" } as const;
        const { counts } = await readMonitor(asked, monitorOfHistory(seed));

        for (const count of counts) {
          const { notStarted, inProgress, submitted, returned, accepted, withdrawn } = count;
          const all = [notStarted, inProgress, submitted, returned, accepted, withdrawn];
          expect(all.reduce((sum, each) => sum + each, 0)).toBe(count.expected);
          expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
          expect(count.responded).toBe(submitted + returned + accepted);
        }
      }),
      { numRuns: 300 },
    );
  });
});
