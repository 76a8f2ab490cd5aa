import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type PreviewLettersDependencies,
  previewLetters,
} from "#functions/outreach/preview-letters.ts";
import type { Segment } from "#shared/records/segment.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { type Listed, lettersDesk, lettersYear as year } from "#test/outreach/letters-desk.ts";

const now = new Date("2024-02-01T06:00:00.000Z");
const binOf = (serial: number) => `23014${String(serial).padStart(7, "0")}`;

describe("the preview of letters", () => {
  let database: LocalDatabase;
  beforeAll(async () => {
    database = await localDatabase();
  });

  /** The preview looks at what the worker looks at. */
  function arrange(listed: readonly Listed[]) {
    const desk = lettersDesk(database, { listed }, () => now);
    const { findCampaign, hasMembers, readAddressees, standings } = desk.making;
    const previewing: PreviewLettersDependencies = {
      findCampaign: async () => {
        const campaign = await findCampaign(year);
        return campaign && { ...campaign, year };
      },
      readRegister: readAddressees,
      standings: () => standings(year, undefined),
      hasMembers,
      now: () => now,
    };
    return { desk, previewing };
  }

  it("counts the letters that are made then, the mails, and who is left out and why", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(listing, { maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom<Segment>({}, { status: "not-filed" }, { district: "751410000" }),
        async (kinds, onlyNotEnrolled, segment) => {
          const { desk, previewing } = arrange(
            kinds.map((kind, serial) => ({ ...kind, bin: binOf(serial) })),
          );

          const before = await previewLetters({ year, segment, onlyNotEnrolled }, previewing);
          const name = await desk.order({ segment, onlyNotEnrolled });
          await desk.deliver(name);

          const { count: letters, withEmail: emailed } = before;
          const excluded = before.excluded.map((each) => [each.reason, each.count]);
          expect((await desk.jobs.find(name))?.result).toMatchObject({
            letters,
            emailed,
            excluded: Object.fromEntries(excluded),
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  it("asks of at most fifteen hundred who has enrolled, and says when it has not", async () => {
    const base = {
      name: { kk: "Ө", ru: "П" },
      language: "kk",
      district: "1",
      headcount: 1,
    } as const;
    const all = Array.from({ length: 1501 }, (_, serial) => ({
      ...base,
      bin: binOf(serial),
      hasMembers: true,
    }));
    const previewOf = (listed: readonly Listed[], onlyNotEnrolled: boolean) => {
      const { previewing } = arrange(listed);
      return previewLetters(
        { year, segment: {}, onlyNotEnrolled },
        { ...previewing, hasMembers: async () => true },
      );
    };

    expect(await previewOf(all, true)).toMatchObject({ count: 1501, atMost: true, excluded: [] });
    expect(await previewOf(all.slice(1), true)).toMatchObject({
      count: 0,
      atMost: false,
      excluded: [{ reason: "enrolled", count: 1500 }],
    });
    expect(await previewOf(all, false)).toMatchObject({ count: 1501, atMost: false });
  });

  it.each([
    { when: "there is no campaign", campaign: undefined, code: "campaign/not-found" },
    { when: "it is final", campaign: { finalAt: now.toISOString() }, code: "campaign/final" },
  ])("is refused when $when", async ({ campaign, code }) => {
    const { previewing } = arrange([]);
    const known = await previewing.findCampaign(year);
    const findCampaign = async () => campaign && known && { ...known, ...campaign };

    const asked = previewLetters(
      { year, segment: {}, onlyNotEnrolled: true },
      { ...previewing, findCampaign },
    );

    await expect(asked).rejects.toMatchObject({ code });
  });
});

const listing = fc
  .record({
    inScope: fc.boolean(),
    hasMembers: fc.boolean(),
    hasFiled: fc.boolean(),
    district: fc.constantFrom("751410000", "751510000"),
    email: fc.option(fc.constant("a@b.example"), { nil: undefined }),
    language: fc.constantFrom("kk" as const, "ru" as const),
  })
  .map((drawn) => ({ ...drawn, name: { kk: "Ө", ru: "П" }, headcount: 120 }));
