import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "#functions/platform/digest.ts";
import { markOf } from "#functions/receipts/declaration.ts";
import { readReturnContract } from "#shared/api/read-return.ts";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { withdrawReturnContract } from "#shared/api/withdraw-return.ts";
import { verifyChain } from "#shared/records/hash-chain.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, ownBin, smallRegister, workforceAnswers } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023, form: "workforce" } as const;
const filing = { answers: workforceAnswers, basedOn: null };

async function arrange(now = () => filingTime) {
  const database = await localDatabase();
  await smallRegister(database);
  const api = testApi(database, now);
  const submit = (body: unknown, key: string, as = "enterprise") =>
    api.call(submitReturnContract, { as, params, body, key });
  const log = () => api.repositories.log.read(ownBin, 2023);
  return { database, api, submit, log };
}

describe("submitting a return", () => {
  it("stores one chained event with everything it was accepted under", async () => {
    const { submit, log } = await arrange();

    const { status, body } = await submit(filing, "k1");

    expect(status).toBe(201);
    const events = await log();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "submitted",
      sequence: 1,
      answers: workforceAnswers,
      formVersion: 1,
      ruleVersion: 1,
      source: "online",
      actor: { id: "enterprise", role: "enterprise" },
      hash: body.receipt.hash,
    });
    expect(body).toEqual({
      sequence: 1,
      receipt: {
        number: `2023-${ownBin}-000001`,
        hash: events[0]?.hash,
        at: filingTime.toISOString(),
      },
    });
    expect(verifyChain(events, sha256)).toBeUndefined();
  });

  it("keeps the mark of a declaration that was signed, and refuses any other", async () => {
    const { api, submit, log } = await arrange();
    const about = { bin: ownBin, year: 2023, filing: "01HQZZZZZZZZZZZZZZZZZZZZZ1" };
    const signed = { signatory: "А", position: "Б", salt: "0".repeat(32) };
    const unsigned = { filing: about.filing, hash: "a".repeat(64) };

    const before = await submit({ ...filing, declaration: markOf(about, signed) }, "k1");
    await api.repositories.declarations.add(about, signed);
    const madeUp = await submit({ ...filing, declaration: unsigned }, "k2");
    const taken = await submit({ ...filing, declaration: markOf(about, signed) }, "k3");

    for (const refused of [before, madeUp]) {
      expect(refused).toMatchObject({ status: 422, body: { type: "declaration/not-signed" } });
    }
    expect(taken.status).toBe(201);
    expect(await log()).toMatchObject([{ sequence: 1, declaration: markOf(about, signed) }]);
  });

  it("amends what is in force and keeps the chain", async () => {
    const { submit, log } = await arrange();
    await submit(filing, "k1");

    const amended = await submit({ ...filing, basedOn: 1 }, "k2");

    expect(amended.status).toBe(201);
    const events = await log();
    expect(events.map(({ kind }) => kind)).toEqual(["submitted", "amended"]);
    expect(verifyChain(events, sha256)).toBeUndefined();
  });

  it("answers the same request again with the first receipt, and stores nothing", async () => {
    const { submit, log } = await arrange();
    const first = await submit(filing, "k1");

    const again = await submit(
      { basedOn: null, answers: Object.fromEntries(Object.entries(workforceAnswers).reverse()) },
      "k1",
    );

    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers["idempotent-replayed"]).toBe("true");
    expect(await log()).toHaveLength(1);
  });

  it("answers a replay even after the form was withdrawn and the campaign has closed for good", async () => {
    const { database, api, submit } = await arrange();
    const first = await submit(filing, "k1");
    await api.call(withdrawReturnContract, {
      as: "enterprise",
      params,
      body: { basedOn: 1 },
      key: "w",
    });
    const later = testApi(database, () => new Date("2030-01-01T00:00:00Z"));

    const again = await later.call(submitReturnContract, {
      as: "enterprise",
      params,
      body: filing,
      key: "k1",
    });

    expect(again.body).toEqual(first.body);
  });

  it.each([
    { when: "another body", body: { ...filing, basedOn: 1 }, as: "enterprise" },
    { when: "another person", body: filing, as: "colleague" },
  ])("refuses a key that was used with $when", async ({ body, as }) => {
    const { submit, log } = await arrange();
    await submit(filing, "k1");

    const reused = await submit(body, "k1", as);

    expect(reused).toMatchObject({ status: 422, body: { type: "request/key-reused" } });
    expect(await log()).toHaveLength(1);
  });

  it("looks at the key before the campaign, the rules before basedOn", async () => {
    const { submit } = await arrange();
    await submit(filing, "k1");
    const wrong = { answers: { ...workforceAnswers, injuredPersons: -1 }, basedOn: 99 };

    expect((await submit(wrong, "k1")).body.type).toBe("request/key-reused");
    expect((await submit(wrong, "k2")).body.type).toBe("answers/invalid");
    expect((await submit({ ...filing, basedOn: 99 }, "k3")).body.type).toBe("return/changed");
  });

  it("looks at the campaign before the rules", async () => {
    const { submit } = await arrange(() => new Date("2024-01-09T17:59:59Z"));

    const early = await submit({ answers: {}, basedOn: null }, "k1");

    expect(early).toMatchObject({ status: 409, body: { type: "campaign/not-open" } });
  });

  it("shows the event that was overlooked", async () => {
    const { submit } = await arrange();
    await submit(filing, "k1");

    const stale = await submit(filing, "k2", "colleague");

    expect(stale).toMatchObject({
      status: 409,
      body: {
        type: "return/changed",
        sequence: 1,
        event: { kind: "submitted", by: { you: false, role: "enterprise" } },
      },
    });
  });

  it("asks for every explanation at once, and takes them", async () => {
    const { submit, log } = await arrange();
    const odd = { ...workforceAnswers, averageHeadcount: 20, injuredPersons: 30 };

    const asked = await submit({ answers: odd, basedOn: null }, "k1");

    expect(asked).toMatchObject({ status: 422, body: { type: "answers/needs-explanation" } });
    const rules: string[] = asked.body.errors.map(({ rule }: { rule: string }) => rule);
    expect(new Set(rules).size).toBeGreaterThan(1);
    const explanations = Object.fromEntries(rules.map((rule) => [rule, { reason: "seasonal" }]));
    expect((await submit({ answers: odd, explanations, basedOn: null }, "k1")).status).toBe(201);
    expect(await log()).toMatchObject([{ explanations }]);
  });

  it("counts the day of filing in Almaty", async () => {
    const { submit } = await arrange(() => new Date("2024-03-31T18:59:59Z"));

    expect((await submit(filing, "k1")).status).toBe(201);
  });
});

describe("filing on behalf of an enterprise", () => {
  it.each(["paper", "phone"])("says that an officer took the answers: %s", async (source) => {
    const { submit, log } = await arrange();

    const { status } = await submit({ ...filing, source }, "k1", "officer");

    expect(status).toBe(201);
    expect(await log()).toMatchObject([
      { kind: "submitted", source, actor: { id: "officer", role: "officer" } },
    ]);
  });

  it.each([
    { when: "an officer who does not say how", as: "officer", more: {}, code: "required" },
    {
      when: "an enterprise that says how",
      as: "enterprise",
      more: { source: "paper" },
      code: "unknown-key",
    },
    {
      when: "a way that there is not",
      as: "officer",
      more: { source: "online" },
      code: "not-an-option",
    },
  ])("refuses $when, and stores nothing", async ({ as, more, code }) => {
    const { submit, log } = await arrange();

    const refused = await submit({ ...filing, ...more }, "k1", as);

    expect(refused).toMatchObject({
      status: 400,
      body: { type: "request/invalid", errors: [{ path: "source", code }] },
    });
    expect(await log()).toEqual([]);
  });

  it("leaves the enterprise's draft alone, and tells the enterprise who filed", async () => {
    const { api, submit } = await arrange();
    const draft = { answers: { payrollHeadcount: 7 }, explanations: {}, version: null };
    await api.call(saveDraftContract, { as: "enterprise", params, body: draft });

    await submit({ ...filing, basedOn: 1, source: "phone" }, "k1", "officer");

    const { body } = await api.call(readReturnContract, { as: "enterprise", params });
    expect(body).toMatchObject({
      status: "submitted",
      answers: workforceAnswers,
      draft: { answers: { payrollHeadcount: 7 } },
    });
    expect(body.history.at(-1)).toMatchObject({
      source: "phone",
      by: { you: false, role: "officer" },
    });
  });
});

describe("submitting at the same time", () => {
  let database: LocalDatabase;
  beforeAll(async () => {
    database = await localDatabase();
    await smallRegister(database);
  });

  it.each([
    { round: "first", form: "workforce", answers: workforceAnswers },
    {
      round: "second",
      form: "safety-council",
      answers: { hasCouncil: false, reasonWithout: "no-initiative" },
    },
    {
      round: "third",
      form: "collective-agreement",
      answers: { hasAgreement: false, reasonWithout: "negotiating" },
    },
  ])("lets exactly one of thirty win, in the $round round", async ({ form, answers }) => {
    const { call, repositories } = testApi(database, () => filingTime);
    const sent = Array.from({ length: 30 }, (_, place) =>
      call(submitReturnContract, {
        as: "enterprise",
        params: { ...params, form },
        body: { answers, basedOn: null },
        key: `${form}-${place}`,
      }),
    );

    const answered = await Promise.all(sent);

    const statuses = answered.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(29);
    const events = await repositories.log.read(ownBin, 2023);
    expect(events.filter((event) => event.form === form)).toHaveLength(1);
    expect(verifyChain(events, sha256)).toBeUndefined();
  });

  it("gives a double click one event and both clicks its receipt", async () => {
    const { call, repositories } = testApi(database, () => filingTime);
    const before = (await repositories.log.read(ownBin, 2022)).length;
    const click = () =>
      call(submitReturnContract, {
        as: "enterprise",
        params: { ...params, year: 2022 },
        body: filing,
        key: "click",
      });

    const [one, two] = await Promise.all([click(), click()]);

    expect(one.status).toBe(201);
    expect(two.body).toEqual(one.body);
    expect(await repositories.log.read(ownBin, 2022)).toHaveLength(before + 1);
  });
});

describe("a put whose answer is lost", () => {
  it("gives the receipt of what was stored, when the client sends it once more", async () => {
    const { database, log } = await arrange();
    const { repositories } = testApi(database, () => filingTime);
    let lost = 0;
    const read: number[] = [];
    const forgetful = testApi(database, () => filingTime, {
      log: {
        read: (bin, year) => {
          read.push(year);
          return repositories.log.read(bin, year);
        },
        append: async (event) => {
          await repositories.log.append(event);
          lost += 1;
          if (lost === 1) return repositories.log.append(event);
          throw new RangeError("not again");
        },
      },
    });

    const answered = await forgetful.call(submitReturnContract, {
      as: "enterprise",
      params,
      body: filing,
      key: "k1",
    });

    expect(answered.status).toBe(201);
    const events = await log();
    expect(events).toHaveLength(1);
    expect(answered.body.receipt.hash).toBe(events[0]?.hash);
    // The event in the way was our own: nothing had to be read again.
    expect(read.filter((year) => year === 2023)).toHaveLength(1);
  });

  it("gives the receipt when the whole request is sent again after a crash", async () => {
    const { database, submit, log } = await arrange();
    const { repositories } = testApi(database, () => filingTime);
    const crashing = testApi(database, () => filingTime, {
      log: {
        ...repositories.log,
        append: async (event) => {
          await repositories.log.append(event);
          throw new RangeError("crashed");
        },
      },
    });
    const request = { as: "enterprise", params, body: filing, key: "k1" };
    expect((await crashing.call(submitReturnContract, request)).status).toBe(500);

    const again = await submit(filing, "k1");

    expect(again.status).toBe(201);
    expect(again.headers["idempotent-replayed"]).toBe("true");
    expect(await log()).toHaveLength(1);
  });
});

describe("a draft beside a submission", () => {
  const draft = { answers: { payrollHeadcount: 120 } };

  it("goes with the version that was filed", async () => {
    const { api, submit } = await arrange();
    const saved = await api.call(saveDraftContract, { as: "enterprise", params, body: draft });

    await submit(
      { ...filing, basedOn: saved.body.sequence, draftVersion: saved.body.version },
      "k1",
    );

    const read = await api.call(readReturnContract, { as: "enterprise", params });
    expect(read.body).toMatchObject({ status: "submitted", answers: workforceAnswers });
    expect(read.body).not.toHaveProperty("draft");
  });

  it("stays when a colleague has saved it since", async () => {
    const { api, submit } = await arrange();
    const saved = await api.call(saveDraftContract, { as: "enterprise", params, body: draft });
    const { version, sequence } = saved.body;
    const newer = { answers: { payrollHeadcount: 130 }, version };
    await api.call(saveDraftContract, { as: "colleague", params, body: newer });

    await submit({ ...filing, basedOn: sequence, draftVersion: version }, "k1");

    const read = await api.call(readReturnContract, { as: "enterprise", params });
    expect(read.body.draft.answers).toEqual({ payrollHeadcount: 130 });
  });
});
