import { describe, expect, it } from "vitest";
import {
  finaliseCampaignContract,
  putCampaignContract,
  readCampaignContract,
} from "#shared/api/campaigns.ts";
import { decideReturnContract } from "#shared/api/decide-return.ts";
import { readReturnContract } from "#shared/api/read-return.ts";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { signDeclarationContract } from "#shared/api/sign-declaration.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { withdrawReturnContract } from "#shared/api/withdraw-return.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, ownBin, smallRegister, workforceAnswers } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const days = { opensOn: "2024-02-15", closesOn: "2024-02-15" };

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  let now = filingTime;
  const api = testApi(database, () => now);
  const { call } = api;
  return {
    api,
    at: (instant: string) => {
      now = new Date(instant);
    },
    put: (body: object, year = 2021) =>
      call(putCampaignContract, { as: "officer", params: { year }, body }),
    read: (year = 2021) => call(readCampaignContract, { as: "officer", params: { year } }),
    finalise: (year = 2022) => call(finaliseCampaignContract, { as: "officer", params: { year } }),
  };
}

describe("a campaign", () => {
  it("needs its two days, the rest has defaults", async () => {
    const { put } = await arrange();

    const opened = await put(days);

    expect(opened).toMatchObject({
      status: 200,
      body: { ...days, year: 2021, state: "open", latePolicy: "accept", version: 1 },
    });
    expect(opened.body.forms).toHaveLength(5);
  });

  it.each([
    { at: "2024-02-14T17:59:59.999Z", state: "planned" },
    { at: "2024-02-14T18:00:00.000Z", state: "open" },
    { at: "2024-02-15T17:59:59.999Z", state: "open" },
    { at: "2024-02-15T18:00:00.000Z", state: "closed" },
  ])("is $state at $at, by the day in Almaty", async ({ at: instant, state }) => {
    const { at, put, read } = await arrange();
    await put(days);
    at(instant);

    expect((await read()).body.state).toBe(state);
  });

  it("keeps its version when the same is said again", async () => {
    const { put } = await arrange();
    await put(days);

    expect((await put(days)).body.version).toBe(1);
    expect((await put({ ...days, closesOn: "2024-02-20" })).body.version).toBe(2);
  });

  it("refuses an edit of a version that is no longer the latest", async () => {
    const { put } = await arrange();
    await put(days);
    await put({ ...days, closesOn: "2024-02-20" });

    const late = await put({ ...days, version: 1 });

    expect(late).toMatchObject({ status: 409, body: { type: "campaign/changed", version: 2 } });
  });

  it.each([
    {
      when: "it would close before it opens",
      body: { opensOn: "2024-02-16", closesOn: "2024-02-15" },
      type: "campaign/invalid",
    },
    {
      when: "a day does not exist",
      body: { opensOn: "2024-02-30", closesOn: "2024-03-15" },
      type: "request/invalid",
    },
    { when: "a form does not exist", body: { ...days, forms: ["tax"] }, type: "request/invalid" },
  ])("is refused when $when", async ({ body, type }) => {
    const { put, read } = await arrange();

    expect((await put(body)).body.type).toBe(type);
    expect((await read()).body.type).toBe("campaign/not-found");
  });
});

describe("making a year final", () => {
  it("is done once and keeps its first instant", async () => {
    const { at, finalise, put } = await arrange();

    const first = await finalise();
    at("2024-02-16T06:00:00.000Z");
    const again = await finalise();

    expect(first).toMatchObject({
      status: 201,
      body: { state: "final", finalAt: filingTime.toISOString() },
    });
    expect(again.body).toEqual(first.body);
    expect((await put(days, 2022)).body.type).toBe("campaign/final");
  });

  it("refuses every act on a return of the year from then on", async () => {
    const { finalise, api, at } = await arrange();
    const params = { bin: ownBin, year: 2022, form: "workforce" };
    const file = (key: string, basedOn: number | null) =>
      api.call(submitReturnContract, {
        as: "enterprise",
        params,
        body: { answers: workforceAnswers, basedOn },
        key,
      });
    expect((await file("before", null)).status).toBe(201);
    at("2024-02-16T06:00:00.000Z");
    await finalise();

    const refused = [
      await file("after", 1),
      await api.call(saveDraftContract, { as: "enterprise", params, body: { answers: {} } }),
      await api.call(withdrawReturnContract, {
        as: "enterprise",
        params,
        body: { basedOn: 1 },
        key: "withdrawal",
      }),
      await api.call(decideReturnContract, {
        as: "officer",
        params,
        body: { decision: "accepted", basedOn: 1 },
        key: "decision",
      }),
      await api.call(signDeclarationContract, {
        as: "enterprise",
        params: { ...params, filing: "01HQZZZZZZZZZZZZZZZZZZZZZ1" },
        body: { signatory: "А", position: "Б" },
      }),
    ];

    for (const each of refused) {
      expect(each).toMatchObject({ status: 409, body: { type: "campaign/final" } });
    }
    expect(await api.repositories.log.read(ownBin, 2022)).toHaveLength(1);
    const { body: again, status } = await file("before", null);
    expect({ status, sequence: again.sequence }).toEqual({ status: 201, sequence: 1 });
    const { body } = await api.call(readReturnContract, { as: "officer", params });
    expect(body).toMatchObject({ status: "submitted", answers: workforceAnswers });
  });

  it("ends a year that is still open at once", async () => {
    const { finalise, read } = await arrange();

    const ended = await finalise(2023);

    expect(ended).toMatchObject({ status: 201, body: { state: "final" } });
    expect((await read(2023)).body.finalAt).toBe(filingTime.toISOString());
  });

  it.each([
    { when: "has not begun", year: 2023, type: "campaign/not-open" },
    { when: "has no campaign", year: 2021, type: "campaign/not-found" },
  ])("is refused for a year that $when", async ({ year, type }) => {
    const { at, finalise } = await arrange();
    at("2024-01-09T17:59:59.000Z");

    expect((await finalise(year)).body.type).toBe(type);
  });
});
