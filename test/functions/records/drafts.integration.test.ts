import { describe, expect, it } from "vitest";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { readReturnContract } from "#shared/api/read-return.ts";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023, form: "workforce" };

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  let now = filingTime;
  const api = testApi(database, () => now);
  return {
    api,
    at: (instant: string) => {
      now = new Date(instant);
    },
    save: (answers: unknown, version?: number | null, as = "enterprise") =>
      api.call(saveDraftContract, { as, params, body: { answers, version } }),
    read: (as = "enterprise") => api.call(readReturnContract, { as, params }),
    log: () => api.repositories.log.read(ownBin, 2023),
  };
}

describe("saving a draft", () => {
  it("keeps what was typed, wrong values and all", async () => {
    const { save, read } = await arrange();
    const typed = { payrollHeadcount: "about 120", injuredPersons: -3, hazardousJobs: null };

    const saved = await save(typed);

    expect(saved).toMatchObject({ status: 200, body: { sequence: 1 } });
    const { body } = await read();
    expect(body).toMatchObject({ status: "in-progress", sequence: 1, draft: { answers: typed } });
    expect(body.draft.savedBy).toEqual({ you: true, role: "enterprise" });
  });

  it("starts the form once, whoever saves and however often", async () => {
    const { save, log } = await arrange();
    const first = await save({});
    const second = await save({}, first.body.version, "colleague");
    await save({}, second.body.version);

    expect(await log()).toMatchObject([{ kind: "started", actor: { id: "enterprise" } }]);
  });

  it("starts the form once when saves meet", async () => {
    const { save, log } = await arrange();

    const saves = await Promise.all(Array.from({ length: 12 }, () => save({})));

    expect(saves.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(saves.filter(({ body }) => body.type === "draft/changed")).toHaveLength(11);
    expect(await log()).toHaveLength(1);
  });

  it("shows a second editor's newer draft and never writes over it", async () => {
    const { save, read } = await arrange();
    const first = await save({ payrollHeadcount: 1 });
    await save({ payrollHeadcount: 2 }, first.body.version, "colleague");

    const late = await save({ payrollHeadcount: 3 }, first.body.version);

    expect(late).toMatchObject({
      status: 409,
      body: {
        type: "draft/changed",
        draft: { answers: { payrollHeadcount: 2 }, savedBy: { you: false, role: "enterprise" } },
      },
    });
    expect((await read()).body.draft.answers).toEqual({ payrollHeadcount: 2 });
  });

  it("does not take a version for the same draft once that was thrown away", async () => {
    const { api, at, save } = await arrange();
    const first = await save({ payrollHeadcount: 1 });
    await api.repositories.drafts.discard(
      { bin: ownBin, year: 2023, form: "workforce" },
      first.body.version,
    );
    at("2024-02-15T06:00:01.000Z");
    await save({ payrollHeadcount: 2 }, null, "colleague");

    const late = await save({ payrollHeadcount: 3 }, first.body.version);

    expect(late.body).toMatchObject({ type: "draft/changed", draft: { savedBy: { you: false } } });
  });

  it.each([
    { when: "the form does not have", field: "salary", code: "unknown-field" },
    { when: "has a name of the language", field: "constructor", code: "unknown-field" },
  ])("refuses a field that $when and keeps nothing", async ({ field, code }) => {
    const { save, read, log } = await arrange();

    const refused = await save({ [field]: 1 });

    expect(refused).toMatchObject({
      status: 422,
      body: { type: "answers/invalid", errors: [{ path: field, code }] },
    });
    expect((await read()).body).not.toHaveProperty("draft");
    expect(await log()).toEqual([]);
  });

  it("hides drafts from the department", async () => {
    const { api, save, read } = await arrange();
    await save({ payrollHeadcount: 1 });

    const list = await api.call(listReturnsContract, { as: "officer", params });

    expect((await read("officer")).body).not.toHaveProperty("draft");
    expect(list.body.forms[0]).toMatchObject({ form: "workforce", hasDraft: false });
  });

  it("forgets a draft a year after the campaign closed, and lets a new one begin", async () => {
    const { at, save, read } = await arrange();
    await save({ payrollHeadcount: 1 });

    at("2025-04-02T00:00:00.000Z");

    expect((await read()).body).not.toHaveProperty("draft");
    expect((await save({ payrollHeadcount: 2 })).status).toBe(200);
  });
});
