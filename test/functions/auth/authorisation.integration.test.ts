import { beforeAll, describe, expect, it } from "vitest";
import type { ApiContract } from "#shared/api/contract.ts";
import { contracts } from "#shared/api/contracts.ts";
import { type Grant, policy } from "#shared/api/policy.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, foreignBin, missingBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

/** Contracts that this handler answers; progress has tests of its own. */
const answered = contracts.filter(
  ({ answeredBy, action }) => answeredBy !== "progress" && action !== "anyone",
);

const people = [
  { as: "enterprise", role: "enterprise" },
  { as: "officer", role: "officer" },
  { as: "inspector", role: "inspector" },
  { as: "party", role: "party" },
  { as: "newcomer", role: undefined },
] as const;

const subjects = [
  { relation: "own", bin: ownBin },
  { relation: "foreign", bin: foreignBin },
  { relation: "missing", bin: missingBin },
  { relation: "malformed", bin: "94124000019" },
] as const;

function isAboutEnterprise(contract: ApiContract): boolean {
  return contract.path.includes("{bin}");
}

const rows = answered.flatMap((contract) =>
  people.flatMap(({ as, role }) =>
    (isAboutEnterprise(contract) ? subjects : subjects.slice(0, 1)).map(({ relation, bin }) => ({
      name: `${contract.id} by ${as} about ${isAboutEnterprise(contract) ? relation : "nothing"}`,
      contract,
      as,
      role,
      relation,
      bin,
    })),
  ),
);

type Row = (typeof rows)[number];

/** What the policy table says, read independently of the guard. */
function isGrantedFor(action: keyof typeof policy, { role, relation }: Row): boolean {
  const grants: readonly Grant[] = policy[action];
  return grants.some(
    (grant) =>
      grant.role === "signed-in" ||
      (grant.role === role && (grant.relation === "any" || relation === "own")),
  );
}

function isGranted(row: Row): boolean {
  const { action } = row.contract;
  return action === "anyone" || isGrantedFor(action, row);
}

describe("the policy table", () => {
  let api: ReturnType<typeof testApi>;
  beforeAll(async () => {
    const database = await localDatabase();
    await smallRegister(database);
    api = testApi(database, () => filingTime);
  });

  // A body of the wrong type shows that a caller was let through, and changes nothing.
  const ask = ({ contract, as, bin }: Row) =>
    api.call(contract, {
      as,
      params: { bin, year: 2023, form: "workforce" },
      headers: { "content-type": "text/plain" },
    });

  it.each(rows.filter(isGranted))("lets through: $name", async (row) => {
    const { status } = await ask(row);

    const mayBeMissing = row.relation === "missing" || row.relation === "malformed";
    expect(mayBeMissing ? [401, 403] : [401, 403, 404]).not.toContain(status);
  });

  it.each(rows.filter((row) => !isGranted(row)))("refuses: $name", async (row) => {
    const { status, body } = await ask(row);

    const mayRead = isGrantedFor("enterprise/read", row);
    const hidden = isAboutEnterprise(row.contract) && !mayRead;
    expect({ status, type: body.type }).toEqual(
      hidden
        ? { status: 404, type: "enterprise/not-found" }
        : { status: 403, type: "access/forbidden" },
    );
  });

  it("answers foreign, missing and malformed enterprises with the same bytes", async () => {
    const about = answered.filter(isAboutEnterprise);
    expect(about.length).toBeGreaterThan(5);

    for (const contract of about) {
      const replies = await Promise.all(
        subjects.slice(1).map(({ bin }) =>
          api.call(contract, {
            as: "enterprise",
            params: { bin, year: 2023, form: "workforce" },
          }),
        ),
      );
      expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    }
  });

  it.each(answered)("answers $id with 401 to nobody in particular", async (contract) => {
    const params = { bin: ownBin, year: 2023, form: "workforce" };

    const { status, body } = await api.call(contract, { params });

    expect({ status, type: body.type }).toEqual({ status: 401, type: "access/unknown-caller" });
  });

  it("sees that a membership has ended on the next request", async () => {
    const database = await localDatabase();
    const fresh = testApi(database, () => filingTime);
    const me = contracts.find(({ id }) => id === "read-campaign");
    if (me === undefined) throw new RangeError("no contract");
    const before = await fresh.call(me, { as: "officer", params: { year: 2023 } });
    await smallRegister(database);

    const after = await fresh.call(me, { as: "officer", params: { year: 2023 } });

    expect([before.status, after.status]).toEqual([403, 200]);
  });
});
