import { describe, expect, it } from "vitest";
import type { MemberRepository } from "#functions/register/member-repository.ts";
import { createEnrolmentCodeContract } from "#shared/api/create-enrolment-code.ts";
import { enrolContract } from "#shared/api/enrol.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { listMembersContract, removeMemberContract } from "#shared/api/members.ts";
import { readMeContract } from "#shared/api/read-me.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, foreignBin, missingBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const person = "kuat@example.kz";

async function arrange(changed: (members: MemberRepository) => Partial<MemberRepository>) {
  const database = await localDatabase();
  await smallRegister(database);
  const own = testApi(database, () => filingTime);
  const { members } = own.repositories;
  const api = testApi(database, () => filingTime, { members: { ...members, ...changed(members) } });
  const issued = await api.call(createEnrolmentCodeContract, {
    as: "officer",
    params: { bin: ownBin },
  });
  const { code } = issued.body;
  const enrolAgain = () => api.call(enrolContract, { as: person, body: { bin: ownBin, code } });
  await enrolAgain();
  const list = async () =>
    (await own.call(listMembersContract, { as: "officer", params: { bin: ownBin } })).body.members;
  const remove = (member: string) =>
    api.call(removeMemberContract, { as: "officer", params: { bin: ownBin, member } });
  const tasks = (as: string) =>
    own.call(listReturnsContract, { as, params: { bin: ownBin, year: 2023 } });
  return { api, list, remove, tasks, enrolAgain };
}

const asTheyAre = () => ({});

describe("the members of an enterprise", () => {
  it("are listed with since when and how they came, without saying who they are", async () => {
    const { api } = await arrange(asTheyAre);

    const { body, text } = await api.call(listMembersContract, {
      as: "officer",
      params: { bin: ownBin },
    });

    expect(body.members.map(({ grantedBy }: { grantedBy: string }) => grantedBy)).toEqual([
      "other",
      "other",
      "enrolment-code",
    ]);
    expect(body.members[2]).toEqual({
      member: expect.stringMatching(/^[0-9a-f]{16}$/),
      since: filingTime.toISOString(),
      grantedBy: "enrolment-code",
    });
    expect(text).not.toContain(person);
  });

  it("have other ids at other enterprises", async () => {
    const { api, list } = await arrange(asTheyAre);
    const since = { since: filingTime.toISOString(), grantedBy: "invitation" };
    await api.repositories.accounts.grant(person, {
      role: "enterprise",
      bin: foreignBin,
      ...since,
    });

    const there = await api.call(listMembersContract, {
      as: "officer",
      params: { bin: foreignBin },
    });

    const ids = (await list()).map(({ member }: { member: string }) => member);
    expect(there.body.members).toHaveLength(2);
    expect(there.body.members[1].grantedBy).toBe("invitation");
    expect(ids).not.toContain(there.body.members[1].member);
  });

  it("of an enterprise that does not exist are answered with 404", async () => {
    const { api } = await arrange(asTheyAre);
    const params = { bin: missingBin, member: "0123456789abcdef" };

    const listed = await api.call(listMembersContract, { as: "officer", params });
    const removed = await api.call(removeMemberContract, { as: "officer", params });

    expect([listed.body.type, removed.body.type]).toEqual([
      "enterprise/not-found",
      "enterprise/not-found",
    ]);
  });
});

describe("a member who is removed", () => {
  it("has no access at the next request, and the others keep theirs", async () => {
    const { api, list, remove, tasks } = await arrange(asTheyAre);
    const before = await tasks(person);
    const [, , last] = await list();

    const removed = await remove(last.member);

    expect(removed).toMatchObject({ status: 200 });
    expect(removed.body.members).toEqual(await list());
    expect(removed.body.members).toHaveLength(2);
    expect([before.status, (await tasks(person)).status]).toEqual([200, 404]);
    expect((await tasks("enterprise")).status).toBe(200);
    const me = await api.call(readMeContract, { as: person });
    expect(me.body.memberships).toEqual([]);
  });

  it("does not come back by the code that let them in", async () => {
    const { list, remove, tasks, enrolAgain } = await arrange(asTheyAre);
    const [, , last] = await list();
    await remove(last.member);

    const again = await enrolAgain();

    expect(again).toMatchObject({ status: 422, body: { type: "enrolment/not-recognised" } });
    expect((await tasks(person)).status).toBe(404);
  });

  it("leaves a code alone that somebody else came in by", async () => {
    const { list, remove, enrolAgain } = await arrange(asTheyAre);
    const [first] = await list();

    await remove(first.member);

    expect(await enrolAgain()).toMatchObject({ status: 201 });
    expect(await list()).toHaveLength(2);
  });

  it("is gone once, however often it is asked for and wherever the program stops", async () => {
    let stops = true;
    const { list, remove, tasks } = await arrange(({ remove: removeReally }) => ({
      async remove(...asked) {
        const outcome = await removeReally(...asked);
        if (!stops) return outcome;
        stops = false;
        throw new Error("stopped after the write");
      },
    }));
    const [, , last] = await list();

    const stopped = await remove(last.member);
    const again = await remove(last.member);
    const once = await remove(last.member);

    expect([stopped.status, again.status, once.status]).toEqual([500, 200, 200]);
    expect(once.body.members).toHaveLength(2);
    expect((await tasks(person)).status).toBe(404);
  });

  it("is removed although a newer code is made at that very moment", async () => {
    let makeCode = async () => {};
    const { api, list, remove } = await arrange(({ remove: removeReally }) => ({
      async remove(...asked) {
        const happen = makeCode;
        makeCode = async () => {};
        await happen();
        return removeReally(...asked);
      },
    }));
    makeCode = async () => {
      await api.call(createEnrolmentCodeContract, { as: "officer", params: { bin: ownBin } });
    };
    const [, , last] = await list();

    const removed = await remove(last.member);

    expect(removed).toMatchObject({ status: 200 });
    expect(await api.repositories.codes.find(ownBin)).toMatchObject({ createdBy: "officer" });
    expect(await list()).toHaveLength(2);
  });
});
