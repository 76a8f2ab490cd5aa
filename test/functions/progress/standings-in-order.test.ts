import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  mostLookedAt,
  pageOfStandings,
  standingsInOrder,
} from "#functions/progress/standings-in-order.ts";
import { standingOf } from "#shared/records/standing-of.ts";
import { memoryStandings, newMemory } from "#test/projection/memory.ts";
import { applicability, modelYear as year } from "#test/projection/world.ts";

const binOf = (serial: number) => `23014${String(serial).padStart(7, "0")}`;

function sourceOf(serials: Iterable<number>) {
  const memory = newMemory();
  const truth = { year, frame: undefined, finalAt: undefined, asked: undefined };
  for (const serial of serials) {
    const standing = standingOf(
      { ...truth, bin: binOf(serial), events: [], checks: [] },
      applicability,
    );
    memory.standings.set(`g1#${standing.bin}`, { ...standing, version: 1 });
  }
  return memoryStandings(memory);
}

async function binsFrom(walk: ReturnType<typeof standingsInOrder>): Promise<readonly string[]> {
  const bins: string[] = [];
  for await (const { bin } of walk) bins.push(bin);
  return bins;
}

const some = fc.uniqueArray(fc.nat(9_999_999), { maxLength: 120 });

describe("standingsInOrder", () => {
  it("gives every Standing once in the order of BINs, whatever the size of its pages", async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 9 }), async (serials, pageSize) => {
        const bins = await binsFrom(standingsInOrder(sourceOf(serials), year, { pageSize }));

        expect(bins).toEqual(serials.map(binOf).toSorted());
      }),
    );
  });

  it("goes on after a BIN, known or not", async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.nat(9_999_999), async (serials, from) => {
        const after = binOf(from);
        const bins = await binsFrom(standingsInOrder(sourceOf(serials), year, { after }));

        expect(bins).toEqual(
          serials
            .map(binOf)
            .filter((bin) => bin > after)
            .toSorted(),
        );
      }),
    );
  });
});

describe("pageOfStandings", () => {
  it("gives pages that together hold every match once, in order", async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 7 }), async (serials, limit) => {
        const source = sourceOf(serials);
        const matches = ({ bin }: { bin: string }) => Number(bin) % 3 === 0;
        const found: string[] = [];
        let after: string | undefined;
        do {
          const page = await pageOfStandings(source, { year, after, limit, matches });
          expect(page.standings.length).toBeLessThanOrEqual(limit);
          found.push(...page.standings.map(({ bin }) => bin));
          after = page.after;
        } while (after !== undefined);

        expect(found).toEqual(
          serials
            .map(binOf)
            .filter((bin) => matches({ bin }))
            .toSorted(),
        );
      }),
    );
  });

  it("stops after so many Standings, and says where", async () => {
    const source = sourceOf(Array(mostLookedAt + 2).keys());

    const nothing = await pageOfStandings(source, { year, limit: 10, matches: () => false });

    expect(nothing).toEqual({ standings: [], after: binOf(mostLookedAt - 1) });
    const rest = { year, limit: 10, after: nothing.after, matches: () => true };
    expect((await pageOfStandings(source, rest)).standings).toHaveLength(2);
  });

  it("has no page after the last match", async () => {
    const page = await pageOfStandings(sourceOf([1, 2, 3]), {
      year,
      limit: 3,
      matches: () => true,
    });

    expect(page.standings).toHaveLength(3);
    expect(page.after).toBeUndefined();
  });
});
