import { describe, expect, it } from "vitest";
import { markOf } from "#functions/receipts/declaration.ts";
import { decideReturnContract } from "#shared/api/decide-return.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { readReturnContract } from "#shared/api/read-return.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { withdrawReturnContract } from "#shared/api/withdraw-return.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import {
  filingTime,
  missingBin,
  ownBin,
  smallRegister,
  workforceAnswers,
} from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023, form: "workforce" };
const comments = [{ field: "injuredPersons", text: "Журнал бойынша тексеріңіз." }];

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  let now = filingTime;
  const api = testApi(database, () => now);
  let keys = 0;
  const key = () => {
    keys += 1;
    return `key-${keys}`;
  };
  return {
    api,
    at: (instant: string) => {
      now = new Date(instant);
    },
    submit: (basedOn: number | null, more: object = {}, year = 2023) =>
      api.call(submitReturnContract, {
        as: "enterprise",
        params: { ...params, year },
        body: { answers: workforceAnswers, basedOn, ...more },
        key: key(),
      }),
    decide: (body: object, about: object = {}) =>
      api.call(decideReturnContract, {
        as: "officer",
        params: { ...params, ...about },
        body,
        key: key(),
      }),
    withdraw: (basedOn: number | null, reason?: string) =>
      api.call(withdrawReturnContract, {
        as: "enterprise",
        params,
        body: { basedOn, reason },
        key: key(),
      }),
    sign: async (filing: string) => {
      const about = { bin: ownBin, year: 2023, filing };
      const declaration = { signatory: "А", position: "Б", salt: "0".repeat(32) };
      await api.repositories.declarations.add(about, declaration);
      return markOf(about, declaration);
    },
    read: (as = "enterprise") => api.call(readReturnContract, { as, params }),
    list: async (year = 2023) =>
      (await api.call(listReturnsContract, { as: "enterprise", params: { ...params, year } })).body,
  };
}

describe("deciding about a return", () => {
  it("accepts, and marks what is amended after it", async () => {
    const { submit, decide, read } = await arrange();
    await submit(null);

    const accepted = await decide({ decision: "accepted", basedOn: 1 });
    await submit(2);

    expect(accepted).toMatchObject({ status: 201, body: { sequence: 2 } });
    const { body } = await read();
    expect(body).toMatchObject({ status: "submitted", changedAfterAcceptance: true, sequence: 3 });
  });

  it("takes a comment beside a field of the form or the text of an `other` choice alone", async () => {
    const { submit, decide, read } = await arrange();
    await submit(null);
    const beside = (...fields: string[]) =>
      decide({
        decision: "returned",
        basedOn: 1,
        comments: fields.map((field) => ({ field, text: "Тексеріңіз." })),
      });

    const refused = await beside("injuredPersons", "salary", "", "toString");

    expect(refused).toMatchObject({
      status: 400,
      body: {
        type: "request/invalid",
        errors: [
          { path: "comments.1.field", code: "not-an-option" },
          { path: "comments.2.field", code: "not-an-option" },
          { path: "comments.3.field", code: "not-an-option" },
        ],
      },
    });
    expect((await read()).body).toMatchObject({ status: "submitted", sequence: 1 });
    const about = { form: "safety-council" };
    const other = { decision: "returned", basedOn: null };
    const comment = { field: "reasonWithoutOther", text: "Тексеріңіз." };
    // Nothing was filed, which is found out only after the comment has its place.
    expect(await decide({ ...other, comments: [comment] }, about)).toMatchObject({ status: 409 });
  });

  it("returns with comments, which the enterprise reads until it answers", async () => {
    const { submit, decide, read, list } = await arrange();
    await submit(null);

    await decide({ decision: "returned", basedOn: 1, comments });

    expect((await read()).body).toMatchObject({ status: "returned", comments });
    expect((await list()).forms[0]).toMatchObject({ openComments: 1, status: "returned" });
    await submit(2);
    expect((await read()).body).not.toHaveProperty("comments");
  });

  it("undoes a decision", async () => {
    const { submit, decide, read } = await arrange();
    await submit(null);
    await decide({ decision: "accepted", basedOn: 1 });

    await decide({ decision: "reopened", basedOn: 2 });

    expect((await read()).body).toMatchObject({ status: "submitted", sequence: 3 });
  });

  it.each([
    {
      when: "a return without a comment",
      body: { decision: "returned", basedOn: 9 },
      about: {},
      status: 422,
      type: "decision/comment-needed",
    },
    {
      when: "what was amended since",
      body: { decision: "accepted", basedOn: 9 },
      about: {},
      status: 409,
      type: "return/changed",
    },
    {
      when: "what nobody filed",
      body: { decision: "accepted", basedOn: null },
      about: { form: "safety-council" },
      status: 409,
      type: "return/wrong-status",
    },
    {
      when: "an enterprise that the register does not have",
      body: { decision: "accepted", basedOn: null },
      about: { bin: missingBin },
      status: 404,
      type: "enterprise/not-found",
    },
  ])("refuses $when and stores nothing", async ({ body, about, status, type }) => {
    const { api, submit, decide } = await arrange();
    await submit(null);

    const refused = await decide(body, about);

    expect(refused).toMatchObject({ status, body: { type } });
    expect(await api.repositories.log.read(ownBin, 2023)).toHaveLength(1);
  });
});

describe("withdrawing a return", () => {
  it("takes its answers out of force and leaves them in the history", async () => {
    const { submit, withdraw, read } = await arrange();
    await submit(null);

    const withdrawn = await withdraw(1, "Қате жіберілді");

    expect(withdrawn.status).toBe(201);
    const { body } = await read();
    expect(body.status).toBe("withdrawn");
    expect(body).not.toHaveProperty("answers");
    expect(body.history).toMatchObject([
      { kind: "submitted", answers: workforceAnswers, by: { you: true, role: "enterprise" } },
      { kind: "withdrawn", reason: "Қате жіберілді" },
    ]);
  });

  it("is refused once it is accepted", async () => {
    const { submit, decide, withdraw } = await arrange();
    await submit(null);
    await decide({ decision: "accepted", basedOn: 1 });

    expect(await withdraw(2)).toMatchObject({
      status: 409,
      body: { type: "return/wrong-status", formStatus: "accepted" },
    });
  });
});

describe("the task list", () => {
  it("shows every form, what is expected and what came of it", async () => {
    const { submit, list } = await arrange();
    await submit(null);

    const tasks = await list();

    expect(tasks).toMatchObject({
      bin: ownBin,
      year: 2023,
      inScope: true,
      campaign: { state: "open" },
    });
    expect(tasks.forms).toHaveLength(5);
    expect(tasks.forms[0]).toMatchObject({
      form: "workforce",
      status: "submitted",
      expected: true,
      sequence: 1,
      late: false,
      lastEditor: { you: true, role: "enterprise" },
    });
    expect(tasks.forms[1]).toMatchObject({ status: "not-started", sequence: null, late: false });
  });

  it("says late of what is open or was first filed after the deadline, of the Almaty day", async () => {
    const { at, submit, list } = await arrange();
    at("2024-03-31T18:59:59.000Z");
    await submit(null);
    at("2024-03-31T19:00:00.000Z");

    const tasks = await list();

    expect(tasks.campaign.state).toBe("closed");
    expect(tasks.forms.map(({ late }: { late: boolean }) => late)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    at("2023-03-31T18:00:00.000Z");
    await submit(null, {}, 2022);
    expect((await list(2022)).forms[0]).toMatchObject({ status: "submitted", late: true });
  });

  it("lists filings with their receipts' ids, newest first", async () => {
    const { at, submit, list, sign } = await arrange();
    const [one, two] = ["01HQZZZZZZZZZZZZZZZZZZZZZ1", "01HQZZZZZZZZZZZZZZZZZZZZZ2"];
    await submit(null, { declaration: await sign(one) });
    at("2024-02-16T06:00:00.000Z");
    await submit(1, { declaration: await sign(two) });

    const { filings } = await list();

    expect(filings).toEqual([
      { filing: two, at: "2024-02-16T06:00:00.000Z" },
      { filing: one, at: filingTime.toISOString() },
    ]);
  });
});

describe("reading a return", () => {
  it("brings last year's answers, the other forms and the frame for the rules", async () => {
    const { api, submit } = await arrange();
    await submit(null, {}, 2022);
    await submit(null);

    const council = await api.call(readReturnContract, {
      as: "enterprise",
      params: { ...params, form: "safety-council" },
    });
    const workforce = await api.call(readReturnContract, { as: "officer", params });

    expect(council.body.context).toEqual({
      otherForms: { workforce: workforceAnswers },
      frame: { headcount: 120, sizeClass: "medium" },
    });
    expect(workforce.body).toMatchObject({
      lastYear: workforceAnswers,
      lastYearComputed: {},
      expected: true,
    });
    expect(workforce.body.context.otherForms).toEqual({});
    expect(workforce.body.history[0].by).toEqual({ you: false, role: "enterprise" });
  });

  it.each([
    {
      when: "an enterprise that is not there",
      about: { bin: missingBin },
      type: "enterprise/not-found",
    },
    { when: "a year without a campaign", about: { year: 2021 }, type: "year/not-found" },
    { when: "a form that is none", about: { form: "tax" }, type: "form/not-found" },
  ])("tells an officer of $when", async ({ about, type }) => {
    const { api } = await arrange();

    const refused = await api.call(readReturnContract, {
      as: "officer",
      params: { ...params, ...about },
    });

    expect(refused).toMatchObject({ status: 404, body: { type } });
  });

  it("counts nothing that came after the year was made final, and shows it", async () => {
    const { api, submit, read } = await arrange();
    await submit(null);
    const { campaigns } = api.repositories;
    const campaign = await campaigns.find(2023);
    if (campaign === undefined) throw new RangeError("no campaign");
    const finalAt = filingTime.toISOString();
    await campaigns.put({ ...campaign, finalAt, version: campaign.version + 1 });

    const { body } = await read();

    expect(body).toMatchObject({
      status: "not-started",
      sequence: 1,
      campaign: { state: "final" },
    });
    expect(body.history).toMatchObject([{ kind: "submitted", notCounted: true }]);
  });
});
