import { beforeEach, describe, expect, it } from "vitest";
import { finaliseCampaign } from "#functions/campaigns/finalise-campaign.ts";
import { commitProfile } from "#functions/register/commit-enterprise.ts";
import { registerPackHandler } from "#functions/register/register-pack.handler.ts";
import { listRegisterContract, putFrameContract, readFrameContract } from "#shared/api/register.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { packNow } from "#test/register/pack-now.ts";
import { filingTime, foreignBin, missingBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

describe("the register of a year", () => {
  let database: LocalDatabase;
  let api: ReturnType<typeof testApi>;
  beforeEach(async () => {
    database = await localDatabase();
    await smallRegister(database);
    api = testApi(database, () => filingTime);
    const name = { kk: "«Қазақтелеком» АҚ", ru: "АО «Казахтелеком»" };
    await commitProfile({ bin: foreignBin, name, language: "kk" }, api.repositories.register);
    await pack();
  });

  const pack = () =>
    packNow(
      database,
      api.repositories.objects,
      [ownBin, foreignBin].flatMap((bin) => [
        { bin, year: 2022 },
        { bin, year: 2023 },
      ]),
    );
  const search = (query: Record<string, string>) =>
    api.call(listRegisterContract, { as: "officer", query: { year: "2023", ...query } });
  const binsOf = async (query: Record<string, string>) =>
    (await search(query)).body.enterprises.map(({ bin }: { bin: string }) => bin);
  const read = (bin: string, year = 2023) =>
    api.call(readFrameContract, { as: "officer", params: { bin, year } });
  const put = (bin: string, body: object, { as = "officer", year = 2023 } = {}) =>
    api.call(putFrameContract, { as, params: { bin, year }, body });

  it("lists enterprises in the order of their BINs, page by page", async () => {
    const first = await search({ limit: "1" });
    const second = await search({ limit: "1", cursor: first.body.next });

    expect(first.body).toMatchObject({ year: 2023, total: 2, enterprises: [{ bin: ownBin }] });
    expect(first.body.version).toBeGreaterThan(0);
    expect(second.body).toMatchObject({ total: 2, enterprises: [{ bin: foreignBin }] });
    expect(second.body).not.toHaveProperty("next");
    expect(second.body.enterprises[0]).not.toHaveProperty("email");
  });

  it.each<{ by: string; query: Record<string, string>; found: readonly string[] }>([
    { by: "the beginning of a BIN", query: { query: "9702 4" }, found: [foreignBin] },
    { by: "a Kazakh name on a Russian keyboard", query: { query: "казак" }, found: [foreignBin] },
    {
      by: "a Russian name, with quotes and form",
      query: { query: "АО «Казахт" },
      found: [foreignBin],
    },
    { by: "words that are not there", query: { query: "казак нефть" }, found: [] },
    { by: "the middle of a word", query: { query: "телеком" }, found: [] },
    { by: "district", query: { district: "750000000" }, found: [ownBin, foreignBin] },
    { by: "another district", query: { district: "751110000" }, found: [] },
    {
      by: "section and size",
      query: { industry: "D", size: "medium" },
      found: [ownBin, foreignBin],
    },
    { by: "another size", query: { size: "large" }, found: [] },
    { by: "scope", query: { scope: "out" }, found: [] },
    { by: "a year without a register", query: { year: "2031" }, found: [] },
  ])("is searched by $by", async ({ query, found }) => {
    expect(await binsOf(query)).toEqual(found);
  });

  it("follows a change of a name in every year, from the keys of a record", async () => {
    const { register, objects } = api.repositories;
    await commitProfile(
      { bin: ownBin, name: { kk: "«Тау» ЖШС", ru: "ТОО «Гора»" }, language: "ru" },
      register,
    );
    const records = [
      { dynamodb: { Keys: { pk: { S: `enterprise#${ownBin}` }, sk: { S: "profile" } } } },
      {
        dynamodb: {
          Keys: { pk: { S: `enterprise#${ownBin}` }, sk: { S: "revision#2023#000001" } },
        },
      },
      { dynamodb: { Keys: { pk: { S: "campaign#2023" }, sk: { S: "campaign" } } } },
    ];
    const mentioned: unknown[] = [];
    const handle = registerPackHandler({
      store: {
        listYears: async () => [2023],
        addYear: async () => undefined,
        readVersion: async () => undefined,
        readPacked: async () => [],
        readTruth: async (bins) => {
          mentioned.push(...bins);
          return new Map();
        },
        replace: async () => true,
      },
      pause: async () => undefined,
    });

    await handle({ Records: records } as never);
    await packNow(database, objects, [{ bin: ownBin }]);

    expect(mentioned).toEqual([ownBin]);
    expect(await binsOf({ query: "гора" })).toEqual([ownBin]);
    expect(await binsOf({ query: "тау", year: "2022" })).toEqual([ownBin]);
  });

  it("keeps the object before the newest one, and no older", async () => {
    const { register, objects } = api.repositories;
    for (const name of ["Бір", "Екі", "Үш"]) {
      await commitProfile({ bin: ownBin, name: { kk: name, ru: name }, language: "ru" }, register);
      await pack();
    }

    const kept = objects.keys().filter((key) => key.startsWith("register/2023/"));

    expect(kept.map((key) => /\/(\d+)-/.exec(key)?.[1])).toEqual(["3", "4"]);
  });

  it("is not packed again when nothing has changed", async () => {
    const before = (await search({})).body.version;

    await pack();

    expect((await search({})).body.version).toBe(before);
  });

  it("keeps who is out of scope and why, and shows successor and predecessors", async () => {
    const merged = { inScope: false, outOfScopeReason: "merged", mergedInto: foreignBin };

    const answered = await put(ownBin, { ...merged, revision: 1 });
    await pack();

    expect(answered).toMatchObject({
      status: 200,
      body: { ...merged, revision: 2, changedByYou: true, successor: { bin: foreignBin } },
    });
    expect((await read(foreignBin)).body.predecessors).toMatchObject([{ bin: ownBin }]);
    expect((await read(ownBin, 2022)).body).toMatchObject({ inScope: true, predecessors: [] });
    expect(await binsOf({ scope: "out" })).toEqual([ownBin]);
  });

  it("assigns a quota, leaves it and takes it away", async () => {
    const quotaAssigned = { count: 3, decree: "№ 1/12, 10.01.2023", from: "2023-02-01" };

    const assigned = await put(ownBin, { inScope: true, quotaAssigned, revision: 1 });
    const left = await put(ownBin, { inScope: false, outOfScopeReason: "ceased", revision: 2 });
    const taken = await put(ownBin, { inScope: true, quotaAssigned: null, revision: 3 });

    expect(assigned.body).toMatchObject({ quotaAssigned, revision: 2 });
    expect(left.body).toMatchObject({ quotaAssigned, inScope: false, revision: 3 });
    expect(taken.body).not.toHaveProperty("quotaAssigned");
    expect(taken.body).not.toHaveProperty("outOfScopeReason");
  });

  it("answers a decision that is sent again, and shows another's instead of losing it", async () => {
    const decision = { inScope: false, outOfScopeReason: "ceased", revision: 1 };
    await put(ownBin, decision);

    const again = await put(ownBin, decision);
    const stale = await put(ownBin, { inScope: true, revision: 1 });

    expect(again).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(stale).toMatchObject({
      status: 409,
      body: { type: "frame/changed", frame: { revision: 2, inScope: false } },
    });
  });

  it.each([
    { when: "without a reason", body: { inScope: false } },
    {
      when: "with a reason although in scope",
      body: { inScope: true, outOfScopeReason: "ceased" },
    },
    { when: "merged into nobody", body: { inScope: false, outOfScopeReason: "merged" } },
    {
      when: "merged into itself",
      body: { inScope: false, outOfScopeReason: "merged", mergedInto: ownBin },
    },
    {
      when: "merged into one that is not in the register",
      body: { inScope: false, outOfScopeReason: "merged", mergedInto: missingBin },
    },
    {
      when: "ceased into another",
      body: { inScope: false, outOfScopeReason: "ceased", mergedInto: foreignBin },
    },
  ])("refuses a change $when", async ({ body }) => {
    const refused = await put(ownBin, { ...body, revision: 1 });

    expect(refused).toMatchObject({ status: 422, body: { type: "frame/invalid" } });
    expect(refused.body.errors).toHaveLength(1);
  });

  it("refuses a merger that leads back", async () => {
    const merged = { inScope: false, outOfScopeReason: "merged", revision: 1 };
    await put(ownBin, { ...merged, mergedInto: foreignBin });

    const refused = await put(foreignBin, { ...merged, mergedInto: ownBin });

    expect(refused.body.type).toBe("frame/invalid");
  });

  it("refuses a change of a final year, of a missing one, and by others than officers", async () => {
    const { campaigns } = api.repositories;
    await finaliseCampaign(
      { year: 2022, changedBy: "officer" },
      { campaigns, now: () => filingTime },
    );
    const body = { inScope: false, outOfScopeReason: "ceased", revision: 1 };

    const final = await put(ownBin, body, { year: 2022 });
    const missing = await put(ownBin, body, { year: 2030 });
    const stranger = await put(missingBin, body);
    const enterprise = await put(ownBin, body, { as: "enterprise" });

    expect(final.body.type).toBe("campaign/final");
    expect(missing.body.type).toBe("year/not-found");
    expect(stranger.body.type).toBe("enterprise/not-found");
    expect(enterprise.status).toBe(403);
  });
});
