import { describe, expect, it } from "vitest";
import type { ObjectionRepository } from "#functions/register/objection-repository.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { finaliseCampaignContract } from "#shared/api/campaigns.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { decideObjectionContract, listObjectionsContract } from "#shared/api/objections.ts";
import { raiseObjectionContract } from "#shared/api/raise-objection.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { repositoriesOf } from "#test/repositories.ts";
import { filingTime, foreignBin, missingBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023 };
const basedOn = filingTime.toISOString();

async function arrange(objection: object | undefined = { kind: "ceased" }) {
  const database = await localDatabase();
  await smallRegister(database);
  const now = { at: filingTime };
  const clock = () => now.at;
  const api = testApi(database, clock);
  const raise = (body: object) =>
    api.call(raiseObjectionContract, { as: "enterprise", params, body });
  if (objection !== undefined) await raise(objection);
  const decide = (body: object, of: object = {}) =>
    api.call(decideObjectionContract, {
      as: "officer",
      params: { ...params, ...of },
      body: { basedOn, ...body },
    });
  const list = (status: string) =>
    api.call(listObjectionsContract, { as: "officer", params: { year: 2023 }, query: { status } });
  const frame = () => api.repositories.register.findFrame(ownBin, 2023);
  const seenByEnterprise = async () => {
    const { body } = await api.call(listReturnsContract, { as: "enterprise", params });
    return { inScope: body.inScope, objection: body.objection };
  };
  return { database, clock, now, api, raise, decide, list, frame, seenByEnterprise };
}

const later = new Date("2024-02-16T06:00:00.000Z");

describe("an objection that is accepted", () => {
  it("puts the enterprise out of the year's scope for its reason", async () => {
    const { decide, frame, list, seenByEnterprise, now } = await arrange();
    now.at = later;

    const decided = await decide({ decision: "accepted" });

    expect(decided).toMatchObject({ status: 201, body: { status: "accepted" } });
    expect(await frame()).toMatchObject({
      inScope: false,
      outOfScopeReason: "ceased",
      headcount: 120,
      revision: 2,
      changedAt: later.toISOString(),
      changedBy: "officer",
    });
    expect(await seenByEnterprise()).toMatchObject({
      inScope: false,
      objection: { status: "accepted", decidedAt: later.toISOString() },
    });
    expect((await list("open")).body).toMatchObject({ objections: [], open: 0, decided: 1 });
  });

  it("names what it merged into, as the officer corrected it", async () => {
    const { decide, frame } = await arrange({ kind: "merged", mergedInto: foreignBin });

    await decide({ decision: "accepted", mergedInto: missingBin });

    expect(await frame()).toMatchObject({ outOfScopeReason: "merged", mergedInto: missingBin });
  });

  it("says nothing more of a merger that an officer had entered meanwhile", async () => {
    const { decide, frame, api } = await arrange({ kind: "ceased" });
    const before = await frame();
    if (before === undefined) throw new RangeError("no entry");
    const merged = {
      ...before,
      inScope: false,
      outOfScopeReason: "merged",
      mergedInto: foreignBin,
    } as const;
    await api.repositories.register.putFrame({ ...merged, revision: 2 }, before);

    expect(await decide({ decision: "accepted" })).toMatchObject({ status: 201 });

    expect(await frame()).toMatchObject({ outOfScopeReason: "ceased", revision: 3 });
    expect(await frame()).not.toHaveProperty("mergedInto");
  });

  it("takes no merger that the objection does not speak of", async () => {
    const { decide, frame } = await arrange();

    const unasked = await decide({ decision: "accepted", mergedInto: foreignBin });

    expect(unasked).toMatchObject({ status: 422, body: { type: "objection/invalid" } });
    expect(await frame()).toMatchObject({ inScope: true });
  });

  it("takes no merger of an enterprise into itself", async () => {
    const { decide, frame } = await arrange({ kind: "merged", mergedInto: foreignBin });

    const circular = await decide({ decision: "accepted", mergedInto: ownBin });

    expect(circular).toMatchObject({
      status: 422,
      body: { type: "objection/invalid", errors: [{ path: "mergedInto" }] },
    });
    expect(await frame()).toMatchObject({ inScope: true });
  });

  it("is not decided again by another officer, nor twice by a request sent again", async () => {
    const { decide, frame, api, now } = await arrange();
    const first = await decide({ decision: "accepted" });
    now.at = later;

    const again = await decide({ decision: "accepted" });
    await api.repositories.accounts.grant("second", {
      role: "officer",
      since: basedOn,
      grantedBy: "system",
    });
    const other = await api.call(decideObjectionContract, {
      as: "second",
      params,
      body: { basedOn, decision: "refused", reason: "Жұмыс істеп тұр" },
    });

    expect(again).toEqual(first);
    expect(other).toMatchObject({ status: 409, body: { type: "objection/changed" } });
    expect(await frame()).toMatchObject({ inScope: false, revision: 2 });
  });

  it("keeps a headcount that was imported in the meantime", async () => {
    const { database, clock, decide, frame, api } = await arrange();
    const { register } = repositoriesOf(database, clock);
    let imported = false;
    const raced: RegisterRepository = {
      ...register,
      async findFrame(bin, year) {
        const found = await register.findFrame(bin, year);
        if (!imported && found !== undefined) {
          imported = true;
          await register.putFrame({ ...found, headcount: 99, size: "small", revision: 2 }, found);
        }
        return found;
      },
    };
    const racing = testApi(database, clock, { register: raced });

    await racing.call(decideObjectionContract, {
      as: "officer",
      params,
      body: { basedOn, decision: "accepted" },
    });

    expect(await frame()).toMatchObject({ inScope: false, headcount: 99, revision: 3 });
    expect(await decide({ decision: "accepted" })).toMatchObject({ status: 201 });
    expect(api.lines).toEqual([]);
  });

  it("is decided as a whole or not at all, wherever the program stops", async () => {
    const { database, clock, decide, frame, api } = await arrange();
    const { register } = repositoriesOf(database, clock);
    const failing = (put: RegisterRepository["putFrame"]) =>
      testApi(database, clock, { register: { ...register, putFrame: put } });
    const asked = {
      as: "officer",
      params,
      body: { basedOn, decision: "accepted" },
    };

    const before = await failing(async () => {
      throw new Error("stopped before the write");
    }).call(decideObjectionContract, asked);
    const untouched = await frame();
    const openStill = await api.repositories.objections.find(ownBin, 2023);
    const after = await failing(async (...written) => {
      await register.putFrame(...written);
      throw new Error("stopped after the write");
    }).call(decideObjectionContract, asked);
    const again = await decide({ decision: "accepted" });

    expect([before.status, after.status, again.status]).toEqual([500, 500, 201]);
    expect(untouched).toMatchObject({ inScope: true, revision: 1 });
    expect(openStill).toMatchObject({ status: "open" });
    expect(await frame()).toMatchObject({ inScope: false, revision: 2 });
    expect(await api.repositories.objections.find(ownBin, 2023)).toMatchObject({
      status: "accepted",
    });
  });

  it("can be followed by another once the department puts the enterprise back", async () => {
    const { decide, raise, frame, api, now } = await arrange();
    await decide({ decision: "accepted" });
    const meanwhile = await raise({ kind: "not-us" });
    const out = await frame();
    if (out === undefined) throw new RangeError("no frame entry");
    const { outOfScopeReason: _reason, ...others } = out;
    const back = { ...others, inScope: true, revision: 3 };
    await api.repositories.register.putFrame(back, out);
    now.at = later;

    const again = await raise({ kind: "not-us" });

    expect(meanwhile).toMatchObject({ status: 409, body: { type: "objection/already-raised" } });
    expect(again).toMatchObject({ status: 201, body: { status: "open" } });
  });

  it("comes too late once the year is final", async () => {
    const { api, decide, frame, now } = await arrange();
    now.at = new Date("2024-06-01T06:00:00.000Z");
    await api.call(finaliseCampaignContract, { as: "officer", params: { year: 2023 } });

    const late = await decide({ decision: "accepted" });

    expect(late).toMatchObject({ status: 409, body: { type: "campaign/final" } });
    expect(await frame()).toMatchObject({ inScope: true });
  });

  it("comes too late when the year is made final at that very moment", async () => {
    const { database, clock, now, api, frame } = await arrange();
    now.at = new Date("2024-06-01T06:00:00.000Z");
    const { register } = repositoriesOf(database, clock);
    const raced = testApi(database, clock, {
      register: {
        ...register,
        async findFrame(bin, year) {
          await api.call(finaliseCampaignContract, { as: "officer", params: { year } });
          return register.findFrame(bin, year);
        },
      },
    });

    const late = await raced.call(decideObjectionContract, {
      as: "officer",
      params,
      body: { basedOn, decision: "accepted" },
    });

    expect(late).toMatchObject({ status: 409, body: { type: "campaign/final" } });
    expect(await frame()).toMatchObject({ inScope: true });
    expect(await api.repositories.objections.find(ownBin, 2023)).toMatchObject({ status: "open" });
  });
});

describe("an objection that is refused", () => {
  it("needs a reason", async () => {
    const { decide, api } = await arrange();

    const silent = await decide({ decision: "refused" });

    expect(silent).toMatchObject({ status: 422, body: { type: "objection/reason-needed" } });
    expect(await api.repositories.objections.find(ownBin, 2023)).toMatchObject({ status: "open" });
  });

  it("tells the enterprise why, leaves it in scope, and can be followed by another", async () => {
    const { decide, raise, seenByEnterprise, frame, now, list, api } = await arrange();
    const reason = "Кәсіпорын жұмыс істеп тұр";
    await decide({ decision: "refused", reason });
    const seen = await seenByEnterprise();
    now.at = later;

    const second = await raise({ kind: "not-obliged" });

    expect(seen).toMatchObject({ inScope: true, objection: { status: "refused", reason } });
    expect(second).toMatchObject({ status: 201, body: { status: "open" } });
    expect(second.body.reason).toBeUndefined();
    expect(await frame()).toMatchObject({ inScope: true, revision: 1 });
    const { body } = await list("open");
    expect(body).toMatchObject({ open: 1, decided: 0 });
    expect(body.objections[0]).toMatchObject({ bin: ownBin, kind: "not-obliged" });
    const stale = await decide({ decision: "accepted" });
    expect(stale).toMatchObject({ status: 409, body: { type: "objection/changed" } });
    expect(await api.repositories.objections.find(ownBin, 2023)).toMatchObject({ status: "open" });
  });

  it("is not lost when two officers decide at once: one of them is told", async () => {
    const { database, clock, api } = await arrange();
    const { objections } = repositoriesOf(database, clock);
    let meanwhile = async () => {};
    const raced: ObjectionRepository = {
      ...objections,
      async find(bin, year) {
        const found = await objections.find(bin, year);
        const happen = meanwhile;
        meanwhile = async () => {};
        await happen();
        return found;
      },
    };
    const racing = testApi(database, clock, { objections: raced });
    await api.repositories.accounts.grant("second", {
      role: "officer",
      since: basedOn,
      grantedBy: "system",
    });
    meanwhile = async () => {
      const body = { basedOn, decision: "accepted" };
      await api.call(decideObjectionContract, { as: "second", params, body });
    };

    const refused = await racing.call(decideObjectionContract, {
      as: "officer",
      params,
      body: { basedOn, decision: "refused", reason: "Жоқ" },
    });

    expect(refused).toMatchObject({ status: 409, body: { type: "objection/changed" } });
    expect(await api.repositories.objections.find(ownBin, 2023)).toMatchObject({
      status: "accepted",
    });
  });

  it.each([
    { when: "there is none", of: { bin: foreignBin }, type: "objection/not-found" },
    { when: "the enterprise is unknown", of: { bin: missingBin }, type: "enterprise/not-found" },
    { when: "the year has no campaign", of: { year: 2030 }, type: "year/not-found" },
  ])("is not possible when $when", async ({ of, type }) => {
    const { decide } = await arrange();

    expect(await decide({ decision: "refused", reason: "Жоқ" }, of)).toMatchObject({
      status: 404,
      body: { type },
    });
  });
});

describe("the list of objections", () => {
  it("gives the open ones oldest first, page by page, with names and what was said", async () => {
    const { api, now, list } = await arrange({ kind: "ceased", note: "Жабылды" });
    now.at = later;
    const strangers = { as: "stranger", params: { bin: foreignBin, year: 2023 } };
    await api.call(raiseObjectionContract, { ...strangers, body: { kind: "not-us" } });
    const page = (query: Record<string, string>) =>
      api.call(listObjectionsContract, { as: "officer", params: { year: 2023 }, query });

    const first = await page({ limit: "1" });
    const second = await page({ limit: "1", cursor: first.body.next });
    const one = await page({ bin: foreignBin });

    expect(first.body.objections).toEqual([
      {
        bin: ownBin,
        name: { kk: `«${ownBin}» ЖШС`, ru: `ТОО «${ownBin}»` },
        kind: "ceased",
        note: "Жабылды",
        raisedAt: basedOn,
        status: "open",
      },
    ]);
    expect(second.body).toMatchObject({ objections: [{ bin: foreignBin }], open: 2, decided: 0 });
    expect(second.body.next).toBeUndefined();
    expect(one.body.objections).toHaveLength(1);
    expect((await list("decided")).body).toMatchObject({ objections: [], open: 2 });
  });

  it("gives the decided ones newest first", async () => {
    const { api, now, decide, list } = await arrange();
    const strangers = { as: "stranger", params: { bin: foreignBin, year: 2023 } };
    await api.call(raiseObjectionContract, { ...strangers, body: { kind: "not-us" } });
    await decide({ decision: "refused", reason: "Жоқ" });
    now.at = later;
    await decide({ decision: "accepted" }, { bin: foreignBin });

    const { body } = await list("decided");

    expect(body.objections.map(({ bin }: { bin: string }) => bin)).toEqual([foreignBin, ownBin]);
  });
});
