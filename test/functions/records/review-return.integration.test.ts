import { describe, expect, it } from "vitest";
import { reviewReturnContract } from "#shared/api/review-return.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, missingBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023, form: "workforce" };
const start = filingTime.getTime();
const secondsIn = (seconds: number) => new Date(start + seconds * 1000).toISOString();

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  let now = filingTime;
  const api = testApi(database, () => now);
  const since = { since: filingTime.toISOString(), grantedBy: "system" };
  await api.repositories.accounts.grant("second-officer", { role: "officer", ...since });
  return {
    api,
    database,
    later: (seconds: number) => {
      now = new Date(start + seconds * 1000);
    },
    say: (as: string, state: "looking" | "left" = "looking", about: object = {}) =>
      api.call(reviewReturnContract, { as, params: { ...params, ...about }, body: { state } }),
  };
}

describe("looking at a return", () => {
  it("tells each officer of the others, and of no enterprise's other forms", async () => {
    const { say, later } = await arrange();

    const alone = await say("officer");
    later(5);
    const second = await say("second-officer");
    const first = await say("officer");
    const elsewhere = await say("officer", "looking", { form: "safety-council" });

    expect(alone).toMatchObject({ status: 200, body: { others: [] } });
    expect(second.body.others).toEqual([{ you: false, since: secondsIn(0) }]);
    expect(first.body.others).toEqual([{ you: false, since: secondsIn(5) }]);
    expect(elsewhere.body.others).toEqual([]);
  });

  it("tells an officer's name as whoever invited them wrote it", async () => {
    const { api, say } = await arrange();
    const invited = { role: "officer", name: "Дана Ахметова" } as const;
    const since = { since: filingTime.toISOString(), grantedBy: "officer" };
    await api.repositories.accounts.grant("dana", { ...invited, ...since });
    await say("dana");

    const seen = await say("officer");

    expect(seen.body.others).toEqual([{ you: false, name: "Дана Ахметова", since: secondsIn(0) }]);
  });

  it("keeps since when, for as long as the officer is heard of", async () => {
    const { say, later } = await arrange();
    await say("officer");
    for (const seconds of [50, 100, 150]) {
      later(seconds);
      await say("officer");
    }

    later(205);
    const seen = await say("second-officer");

    expect(seen.body.others).toEqual([{ you: false, since: secondsIn(0) }]);
  });

  it("forgets who has not been heard of for a minute, and begins anew when they come back", async () => {
    const { say, later } = await arrange();
    await say("officer");

    later(60);
    const gone = await say("second-officer");
    await say("officer");
    const back = await say("second-officer");

    expect(gone.body.others).toEqual([]);
    expect(back.body.others).toEqual([{ you: false, since: secondsIn(60) }]);
  });

  it("forgets at once who says that they left, and leaving twice changes nothing", async () => {
    const { say } = await arrange();
    await say("officer");
    await say("second-officer");

    const left = await say("officer", "left");
    await say("officer", "left");
    const seen = await say("second-officer");

    expect(left.body.others).toHaveLength(1);
    expect(seen.body.others).toEqual([]);
  });

  it.each([
    { when: "an enterprise that is not there", about: { bin: missingBin }, type: "enterprise" },
    { when: "a year without a campaign", about: { year: 2021 }, type: "year" },
    { when: "a form that is none", about: { form: "tax" }, type: "form" },
  ])("refuses $when", async ({ about, type }) => {
    const { say } = await arrange();

    const refused = await say("officer", "looking", about);

    expect(refused).toMatchObject({ status: 404, body: { type: `${type}/not-found` } });
  });

  it("refuses a state that is none, in words", async () => {
    const { api } = await arrange();

    const refused = await api.call(reviewReturnContract, {
      as: "officer",
      params,
      body: { state: "sleeping" },
    });

    expect(refused).toMatchObject({
      status: 400,
      body: { type: "request/invalid", errors: [{ path: "state", code: "not-an-option" }] },
    });
  });
});
