import { describe, expect, it } from "vitest";
import { finaliseCampaign } from "#functions/campaigns/finalise-campaign.ts";
import { findItem } from "#functions/platform/table.ts";
import { commitFrameEntry, commitProfile } from "#functions/register/commit-enterprise.ts";
import { readEnterpriseContract } from "#shared/api/read-enterprise.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, missingBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const facts = {
  bin: ownBin,
  year: 2023,
  district: "750000000",
  oked: "35111",
  headcount: 120,
  inScope: true,
};

const change = { at: "2024-02-16T00:00:00.000Z", by: "officer" };

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  const api = testApi(database, () => filingTime);
  return { database, api, register: api.repositories.register };
}

describe("committing a profile", () => {
  it("writes what has changed, and nothing when the same is said again", async () => {
    const { register } = await arrange();
    const written: unknown[] = [];
    const watched: typeof register = {
      ...register,
      putProfile: async (profile) => {
        written.push(profile);
        return register.putProfile(profile);
      },
    };
    const profile = { bin: ownBin, name: { kk: "Ө", ru: "П" }, language: "kk" } as const;

    await commitProfile(profile, watched);
    await commitProfile({ language: "kk", name: { ru: "П", kk: "Ө" }, bin: ownBin }, watched);

    expect(written).toEqual([profile]);
    expect(await register.findProfile(ownBin)).toEqual(profile);
  });
});

describe("committing a frame entry", () => {
  it("derives section and size, and writes nothing when said again", async () => {
    const { register } = await arrange();

    const again = await commitFrameEntry(facts, { ...change, by: "another officer" }, register);

    expect(again).toMatchObject({
      outcome: "unchanged",
      entry: { industry: "D", size: "medium", revision: 1, changedBy: "officer" },
    });
  });

  it("keeps the revision that it replaces", async () => {
    const { database, register } = await arrange();

    const changed = await commitFrameEntry({ ...facts, headcount: 300 }, change, register);

    expect(changed).toMatchObject({ outcome: "changed", entry: { size: "large", revision: 2 } });
    expect(changed.entry).toMatchObject({ changedAt: change.at, changedBy: change.by });
    const key = { pk: `enterprise#${ownBin}`, sk: "revision#2023#000001" };
    const kept = await findItem(database.client, database.tables.register, key);
    expect(kept).toMatchObject({ headcount: 120, revision: 1 });
  });

  it("counts every change once when commits meet", async () => {
    const { register } = await arrange();

    await Promise.all(
      [1, 2, 3].map((more) =>
        commitFrameEntry({ ...facts, headcount: 120 + more }, change, register),
      ),
    );

    expect(await register.findFrame(ownBin, 2023)).toMatchObject({ revision: 4 });
  });

  it("is refused once the year is final, and changes nothing", async () => {
    const { api, register } = await arrange();
    const { campaigns } = api.repositories;
    await finaliseCampaign(
      { year: 2022, changedBy: "officer" },
      { campaigns, now: () => filingTime },
    );
    const final = { ...facts, year: 2022, headcount: 10 };

    await expect(commitFrameEntry(final, change, register)).rejects.toMatchObject({
      code: "campaign/final",
    });

    expect(await register.findFrame(ownBin, 2022)).toMatchObject({ headcount: 120, revision: 1 });
  });

  it("needs no campaign", async () => {
    const { register } = await arrange();

    const added = await commitFrameEntry({ ...facts, year: 2021 }, change, register);

    expect(added.outcome).toBe("added");
  });
});

describe("reading an enterprise", () => {
  it("shows the latest frame to its members, and an earlier one when asked", async () => {
    const { api, register } = await arrange();
    await commitFrameEntry({ ...facts, headcount: 90 }, change, register);
    const params = { bin: ownBin };

    const latest = await api.call(readEnterpriseContract, { as: "enterprise", params });
    const query = { year: "2022" };
    const earlier = await api.call(readEnterpriseContract, { as: "enterprise", params, query });

    expect(latest.body).toMatchObject({ year: 2023, headcount: 90, sizeClass: "small" });
    expect(earlier.body).toMatchObject({ year: 2022, headcount: 120, sizeClass: "medium" });
    expect(earlier.body.years).toEqual(latest.body.years);
    expect(latest.body.years).toEqual([...latest.body.years].toSorted());
    expect(latest.body.years).toEqual(expect.arrayContaining([2022, 2023]));
  });

  it.each<{ when: string; query: Record<string, string>; type: string }>([
    { when: "a year without its frame", query: { year: "2020" }, type: "year/not-found" },
    { when: "a year that is none", query: { year: "soon" }, type: "request/invalid" },
    { when: "a query it does not have", query: { yaer: "2022" }, type: "request/invalid" },
  ])("refuses $when", async ({ query, type }) => {
    const { api } = await arrange();

    const refused = await api.call(readEnterpriseContract, {
      as: "officer",
      params: { bin: ownBin },
      query,
    });

    expect(refused.body.type).toBe(type);
  });

  it("does not know an enterprise that the register does not have", async () => {
    const { api } = await arrange();

    const refused = await api.call(readEnterpriseContract, {
      as: "officer",
      params: { bin: missingBin },
    });

    expect(refused).toMatchObject({ status: 404, body: { type: "enterprise/not-found" } });
  });
});
