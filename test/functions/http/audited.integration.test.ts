import { describe, expect, it } from "vitest";
import * as z from "zod";
import { auditRepository } from "#functions/audit/audit-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { endpoint } from "#functions/http/endpoint.ts";
import { fromItem, queryAll } from "#functions/platform/table.ts";
import { decideReturnContract } from "#shared/api/decide-return.ts";
import { createImportContract } from "#shared/api/imports.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { Problem } from "#shared/api/problem.ts";
import { readReturnContract } from "#shared/api/read-return.ts";
import { callOf } from "#test/call.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { repositoriesOf } from "#test/repositories.ts";
import { filingTime, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023, form: "workforce" };

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  return { database, ...testApi(database, () => filingTime) };
}

async function entriesOf({ client, tables }: LocalDatabase) {
  const items = await queryAll(client, tables.audit, { pk: "2024-02" });
  return items.map(fromItem);
}

const asOfficer = { at: filingTime.toISOString(), actor: "officer", role: "officer" };

describe("the audit list", () => {
  it("holds an officer's read of a return by the time it is answered", async () => {
    const { database, call } = await arrange();

    const { status } = await call(readReturnContract, { as: "officer", params });

    expect(status).toBe(200);
    expect(await entriesOf(database)).toEqual([
      { ...asOfficer, kind: "read", what: "read-return", ...params, outcome: "done" },
    ]);
  });

  it("holds what was refused, with the code of the refusal", async () => {
    const { database, call } = await arrange();

    const body = { decision: "accepted", basedOn: 1, comments: [] };
    const refused = await call(decideReturnContract, { as: "officer", params, body, key: "k-1" });

    expect(await entriesOf(database)).toEqual([
      {
        ...asOfficer,
        kind: "decision",
        what: "decide-return",
        ...params,
        outcome: refused.body.type,
      },
    ]);
  });

  it("does not hold what an enterprise reads about itself", async () => {
    const { database, call } = await arrange();

    await call(readReturnContract, { as: "enterprise", params });

    expect(await entriesOf(database)).toEqual([]);
  });

  it("does not hold lists, which say nothing an enterprise answered", async () => {
    const { database, call } = await arrange();

    await call(listReturnsContract, { as: "officer", params });

    expect(await entriesOf(database)).toEqual([]);
  });

  it("keeps two entries of one instant", async () => {
    const { database, call } = await arrange();

    await Promise.all([1, 2].map(() => call(readReturnContract, { as: "officer", params })));

    expect(await entriesOf(database)).toHaveLength(2);
  });

  it("names the year that a query is about", async () => {
    const { database, call } = await arrange();
    const query = { year: "2025", columns: "no such column" };

    const refused = await call(createImportContract, { as: "officer", query });

    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(await entriesOf(database)).toEqual([
      {
        ...asOfficer,
        kind: "change",
        what: "create-import",
        year: 2025,
        outcome: refused.body.type,
      },
    ]);
  });

  it("names the other thing a path is about, and no year that is none", async () => {
    const { database } = await arrange();
    const { accounts } = repositoriesOf(database, () => filingTime);
    const path = "/api/things/{year}/{thing}";
    const contract = { ...readReturnContract, path, params: undefined } as const;
    const handler = apiHandler(
      [
        endpoint(contract, () => {
          throw new Problem("form/not-found");
        }),
      ],
      {
        readAccount: accounts.read,
        addToAudit: auditRepository(database.client, database.tables.audit).add,
        now: () => filingTime,
      },
    );

    await callOf(handler)(contract, { as: "officer", params: { year: "23", thing: "a-1" } });

    expect(await entriesOf(database)).toEqual([
      {
        ...asOfficer,
        kind: "read",
        what: "read-return",
        subject: "a-1",
        outcome: "form/not-found",
      },
    ]);
  });
});

describe("a request that cannot be kept in the audit list", () => {
  it("is not answered", async () => {
    const { database } = await arrange();
    const { accounts } = repositoriesOf(database, () => filingTime);
    const contract = {
      ...readReturnContract,
      path: "/api/things",
      params: undefined,
      reply: z.json(),
    } as const;
    const secret = "an answer";
    const handler = apiHandler([endpoint(contract, async () => secret)], {
      readAccount: accounts.read,
      addToAudit: auditRepository(database.client, "NoSuchTable").add,
      logger: { info: () => undefined, error: () => undefined },
    });

    const { status, text } = await callOf(handler)(contract, { as: "officer" });

    expect(status).toBe(500);
    expect(text).not.toContain(secret);
  });
});
