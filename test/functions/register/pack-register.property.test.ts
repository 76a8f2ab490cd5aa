import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type PackStore,
  packRegister,
  type RegisterMention,
} from "#functions/register/pack-register.ts";
import {
  type RegisteredEnterprise,
  type RegisterTruth,
  registeredEnterpriseOf,
} from "#functions/register/registered-enterprise.ts";

const bins = ["941240000193", "970240000816", "050140000656"];
const years = [2022, 2023];

type Version = { readonly version: number; readonly packed: readonly RegisteredEnterprise[] };

/** A register and its objects in memory; every read and write waits for its turn. */
function model(turn: () => Promise<void>) {
  const profiles = new Map<string, RegisterTruth["profile"]>();
  const frames = new Map<string, RegisterTruth["frame"]>();
  const objects = new Map<number, Version>();
  const listed = new Set<number>();
  const truthOf = (bin: string, year: number): RegisterTruth => ({
    profile: profiles.get(bin),
    frame: frames.get(`${bin}#${year}`),
  });
  const store: PackStore<Version> = {
    listYears: async () => {
      await turn();
      return [...listed];
    },
    addYear: async (year) => {
      await turn();
      listed.add(year);
    },
    readVersion: async (year) => {
      await turn();
      return objects.get(year);
    },
    readPacked: async ({ packed }) => {
      await turn();
      return packed;
    },
    readTruth: async (asked, year) => {
      const read = new Map<string, RegisterTruth>();
      for (const bin of asked) {
        await turn();
        read.set(bin, truthOf(bin, year));
      }
      return read;
    },
    replace: async (year, before, packed) => {
      await turn();
      if (objects.get(year) !== before) return false;
      objects.set(year, { version: (before?.version ?? 0) + 1, packed });
      return true;
    },
  };
  return {
    store,
    setProfile(bin: string, name: string): RegisterMention {
      profiles.set(bin, { bin, name: { kk: name, ru: name }, language: "kk" });
      return { bin };
    },
    setFrame(bin: string, year: number, headcount: number): RegisterMention {
      const revision = (frames.get(`${bin}#${year}`)?.revision ?? 0) + 1;
      frames.set(`${bin}#${year}`, {
        bin,
        year,
        district: "751110000",
        oked: "35111",
        industry: "D",
        headcount,
        size: "small",
        inScope: true,
        revision,
        changedAt: "2024-01-01T00:00:00.000Z",
        changedBy: "officer",
      });
      return { bin, year };
    },
    packedOf: (year: number) => objects.get(year)?.packed ?? [],
    holding: (year: number) =>
      [...bins]
        .toSorted()
        .map((bin) => registeredEnterpriseOf(truthOf(bin, year)))
        .filter((enterprise) => enterprise !== undefined),
  };
}

const step = fc.oneof(
  fc.record({
    kind: fc.constant("profile" as const),
    bin: fc.constantFrom(...bins),
    value: fc.nat(2),
  }),
  fc.record({
    kind: fc.constant("frame" as const),
    bin: fc.constantFrom(...bins),
    year: fc.constantFrom(...years),
    value: fc.nat(2),
  }),
);

describe("packing the register", () => {
  it("ends with what is true, however writes and runs interleave", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (scheduler, batches) => {
          const world = model(() => scheduler.schedule(Promise.resolve()));
          const pause = () => scheduler.schedule(Promise.resolve());
          const runs = batches.map(async (batch) => {
            const mentions: RegisterMention[] = [];
            for (const each of batch) {
              await scheduler.schedule(Promise.resolve());
              const mention =
                each.kind === "profile"
                  ? world.setProfile(each.bin, `name ${each.value}`)
                  : world.setFrame(each.bin, each.year, each.value);
              mentions.push(mention);
            }
            await packRegister(mentions, { store: world.store, pause });
          });
          await scheduler.waitFor(Promise.all(runs));

          for (const year of years) expect(world.packedOf(year)).toEqual(world.holding(year));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
