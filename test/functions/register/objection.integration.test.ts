import { describe, expect, it } from "vitest";
import { finaliseCampaignContract } from "#shared/api/campaigns.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { raiseObjectionContract } from "#shared/api/raise-objection.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, foreignBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023 };

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  const api = testApi(database, () => filingTime);
  const raise = (body: object, year = 2023) =>
    api.call(raiseObjectionContract, { as: "enterprise", params: { ...params, year }, body });
  return { api, raise };
}

describe("an objection", () => {
  it("is kept and shown in the task list, without who raised it", async () => {
    const { api, raise } = await arrange();
    const said = { kind: "merged", mergedInto: foreignBin, note: "Біріктірілді" };

    const raised = await raise(said);

    const view = { ...said, raisedAt: filingTime.toISOString(), status: "open" };
    expect(raised).toMatchObject({ status: 201, body: view });
    const list = await api.call(listReturnsContract, { as: "officer", params });
    expect(list.body.objection).toEqual(view);
  });

  it("is raised once; the first one stays", async () => {
    const { api, raise } = await arrange();
    await raise({ kind: "ceased" });

    const again = await raise({ kind: "not-us" });

    expect(again).toMatchObject({ status: 409, body: { type: "objection/already-raised" } });
    expect(await api.repositories.objections.find(ownBin, 2023)).toMatchObject({ kind: "ceased" });
  });

  it("is the same one when it is sent again", async () => {
    const { raise } = await arrange();
    const first = await raise({ kind: "ceased", note: "Жабылды" });

    const again = await raise({ kind: "ceased", note: "Жабылды" });

    expect(again).toEqual(first);
  });

  it.each([
    { when: "nothing it merged into", body: { kind: "merged" }, code: "required" },
    {
      when: "itself as what it merged into",
      body: { kind: "merged", mergedInto: ownBin },
      code: "invalid",
    },
    {
      when: "a merger it does not speak of",
      body: { kind: "ceased", mergedInto: foreignBin },
      code: "invalid",
    },
  ])("is refused with $when", async ({ body, code }) => {
    const { api, raise } = await arrange();

    expect(await raise(body)).toMatchObject({
      status: 422,
      body: { type: "objection/invalid", errors: [{ path: "mergedInto", code }] },
    });
    expect(await api.repositories.objections.find(ownBin, 2023)).toBeUndefined();
  });

  it("comes too late once the year is final", async () => {
    const { api, raise } = await arrange();
    await api.call(finaliseCampaignContract, { as: "officer", params: { year: 2022 } });

    const late = await raise({ kind: "ceased" }, 2022);

    expect(late).toMatchObject({ status: 409, body: { type: "campaign/final" } });
  });
});
