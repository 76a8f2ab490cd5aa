import { beforeAll, describe, expect, it } from "vitest";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { locales } from "#shared/text/locale.ts";
import type { Call } from "#test/call.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import {
  filingTime,
  foreignBin,
  missingBin,
  ownBin,
  smallRegister,
  workforceAnswers,
} from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023, form: "workforce" };
const answers = { ...workforceAnswers };
const basedOn = null;

type Case = {
  readonly when: string;
  readonly call: Partial<Call>;
  readonly status: number;
  readonly type: string;
  /** Codes of `errors[]`. */
  readonly codes?: readonly string[];
};

const cases: readonly Case[] = [
  {
    when: "a BIN with a wrong check digit",
    call: { params: { ...params, bin: "941240000194" } },
    status: 404,
    type: "enterprise/not-found",
  },
  {
    when: "a BIN of another enterprise",
    call: { params: { ...params, bin: foreignBin } },
    status: 404,
    type: "enterprise/not-found",
  },
  {
    when: "a BIN that the register does not have",
    call: { params: { ...params, bin: missingBin } },
    status: 404,
    type: "enterprise/not-found",
  },
  {
    when: "a form that does not exist",
    call: { params: { ...params, form: "unknown" } },
    status: 404,
    type: "form/not-found",
  },
  {
    when: "a year without a campaign",
    call: { params: { ...params, year: 2021 } },
    status: 404,
    type: "year/not-found",
  },
  {
    when: "a year that is not one",
    call: { params: { ...params, year: "next" } },
    status: 404,
    type: "year/not-found",
  },
  {
    when: "a key that the request does not have",
    call: { body: { answers, basedOn, extra: 1 } },
    status: 400,
    type: "request/invalid",
    codes: ["unknown-key"],
  },
  {
    when: "nothing of what it needs",
    call: { body: {} },
    status: 400,
    type: "request/invalid",
    codes: ["required", "required"],
  },
  {
    when: "the IIN of a person in the place of a BIN",
    call: { params: { ...params, bin: "880101300123" } },
    status: 404,
    type: "enterprise/not-found",
  },
  {
    when: "a very long text in the place of a BIN",
    call: { params: { ...params, bin: "9".repeat(6000) } },
    status: 404,
    type: "enterprise/not-found",
  },
  ...["null", "[]", '"text"', "1"].map((raw) => ({
    when: `JSON that is no object: ${raw}`,
    call: { raw },
    status: 400,
    type: "request/invalid",
    codes: ["wrong-type"],
  })),
  { when: "no body", call: { raw: "" }, status: 400, type: "request/malformed" },
  {
    when: "a basedOn of the wrong type",
    call: { body: { answers, basedOn: "1" } },
    status: 400,
    type: "request/invalid",
    codes: ["wrong-type"],
  },
  {
    when: "a basedOn below the first event",
    call: { body: { answers, basedOn: 0 } },
    status: 400,
    type: "request/invalid",
    codes: ["out-of-range"],
  },
  {
    when: "a declaration that nobody signed",
    call: {
      body: {
        answers,
        basedOn,
        declaration: { filing: "01HKZ0000000000000000000AC", hash: "a".repeat(64) },
      },
    },
    status: 422,
    type: "declaration/not-signed",
  },
  {
    when: "keys that every object has",
    call: { body: { answers: { ...answers, toString: 1, constructor: 2 }, basedOn } },
    status: 422,
    type: "answers/invalid",
    codes: ["unknown-field", "unknown-field"],
  },
  {
    when: "a key that is named like a prototype",
    call: { raw: `{"answers":{"__proto__":{"injuredPersons":1}},"basedOn":null}` },
    status: 400,
    type: "request/malformed",
  },
  {
    when: "a body nested deeper than any of ours",
    call: { raw: `{"answers":${"[".repeat(60_000)}${"]".repeat(60_000)},"basedOn":null}` },
    status: 400,
    type: "request/malformed",
  },
  {
    when: "a field that the form does not have",
    call: { body: { answers: { ...answers, salary: 1 }, basedOn } },
    status: 422,
    type: "answers/invalid",
    codes: ["unknown-field"],
  },
  {
    when: "a computed field",
    call: {
      params: { ...params, form: "disability-quota" },
      body: {
        answers: {
          payrollHeadcount: 120,
          hazardousJobs: 20,
          exemption: "none",
          quotaRequired: 3,
          employedPersons: 3,
          specialWorkplaces: 0,
          vacanciesReported: 0,
        },
        basedOn,
      },
    },
    status: 422,
    type: "answers/invalid",
    codes: ["computed-field"],
  },
  ...(
    [
      ["a number as text", "1", "count/not-whole"],
      ["a negative number", -1, "count/negative"],
      ["a decimal", 1.5, "count/not-whole"],
      ["a huge number", 1e308, "count/too-large"],
    ] as const
  ).map(([when, injuredPersons, code]) => ({
    when,
    call: { body: { answers: { ...answers, injuredPersons, fatallyInjured: 0 }, basedOn } },
    status: 422,
    type: "answers/invalid",
    codes: [code],
  })),
  {
    when: "a day that does not exist",
    call: {
      params: { ...params, form: "collective-agreement" },
      body: {
        answers: { hasAgreement: false, reasonWithout: "negotiating", plannedOn: "2024-02-30" },
        basedOn,
      },
    },
    status: 422,
    type: "answers/invalid",
    codes: ["date/not-real"],
  },
  {
    when: "a body of 300 KB",
    call: { body: { answers: { ...answers, note: "я".repeat(150_000) }, basedOn } },
    status: 413,
    type: "request/too-large",
  },
  { when: "broken JSON", call: { raw: '{"answers":{' }, status: 400, type: "request/malformed" },
  {
    when: "bytes that are not UTF-8",
    call: { bytes: Buffer.from('{"answers":{"a":"\xff"},"basedOn":null}', "latin1") },
    status: 400,
    type: "request/malformed",
  },
  {
    when: "another content type",
    call: { headers: { "content-type": "text/plain" } },
    status: 415,
    type: "request/unsupported-media-type",
  },
  {
    when: "no idempotency key",
    call: { headers: { "idempotency-key": "" } },
    status: 400,
    type: "request/idempotency-key-needed",
  },
  {
    when: "an idempotency key that is too long",
    call: { headers: { "idempotency-key": "k".repeat(201) } },
    status: 400,
    type: "request/idempotency-key-needed",
  },
  {
    when: "an idempotency key with Cyrillic letters",
    call: { headers: { "idempotency-key": "кілт" } },
    status: 400,
    type: "request/idempotency-key-needed",
  },
  {
    when: "a basedOn that nobody can have seen",
    call: { body: { answers, basedOn: 7 } },
    status: 409,
    type: "return/changed",
  },
];

describe("a submission that cannot be taken", () => {
  let api: ReturnType<typeof testApi>;
  beforeAll(async () => {
    const database = await localDatabase();
    await smallRegister(database);
    api = testApi(database, () => filingTime);
  });

  it.each(cases)("is refused for $when, in three languages, and stores nothing", async (row) => {
    const body = { answers, basedOn };
    const call = { as: "enterprise", params, body, key: "k", ...row.call };

    const replies = await Promise.all(
      locales.map((locale) =>
        api.call(submitReturnContract, {
          ...call,
          headers: { "accept-language": locale, ...row.call.headers },
        }),
      ),
    );

    for (const reply of replies) {
      expect(reply.body).toMatchObject({ type: row.type, status: row.status });
      expect(reply.status).toBe(row.status);
      expect(reply.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
      const errors: readonly { code: string; message: string }[] = reply.body.errors ?? [];
      expect(errors.map(({ code }) => code)).toEqual(row.codes ?? []);
      expect(errors.every(({ message }) => message.length > 0)).toBe(true);
    }
    expect(new Set(replies.map(({ body: { title } }) => title)).size).toBe(3);
    for (const bin of [ownBin, foreignBin, missingBin]) {
      expect(await api.repositories.log.read(bin, 2023)).toEqual([]);
    }
  });

  it("takes a body that the gateway handed over as base64", async () => {
    const draft = { answers: { payrollHeadcount: 1 } };

    const saved = await api.call(saveDraftContract, {
      as: "enterprise",
      params: { ...params, year: 2022 },
      body: draft,
      base64: true,
    });

    expect(saved.status).toBe(200);
  });
});

describe("a campaign that does not take it", () => {
  it.each([
    { when: "has not opened", at: "2024-01-09T17:59:59Z", type: "campaign/not-open" },
    { when: "is final", at: "2024-05-01T00:00:00Z", type: "campaign/final" },
    {
      when: "is closed and refuses late returns",
      at: "2024-03-31T20:00:00Z",
      type: "campaign/closed",
    },
  ])("refuses a filing and a draft when it $when", async ({ at, type }) => {
    const database = await localDatabase();
    await smallRegister(database);
    const api = testApi(database, () => new Date(at));
    const { campaigns } = api.repositories;
    const campaign = await campaigns.find(2023);
    if (campaign === undefined) throw new RangeError("no campaign");
    const changed = type === "campaign/final" ? { finalAt: at } : { latePolicy: "refuse" as const };
    await campaigns.put({ ...campaign, ...changed, version: campaign.version + 1 });

    const body = { answers, basedOn };
    const filed = await api.call(submitReturnContract, {
      as: "enterprise",
      params,
      body,
      key: "k",
    });
    const saved = await api.call(saveDraftContract, {
      as: "enterprise",
      params,
      body: { answers },
    });

    expect(filed).toMatchObject({ status: 409, body: { type } });
    expect(saved).toMatchObject({ status: 409, body: { type } });
    expect(await api.repositories.log.read(ownBin, 2023)).toEqual([]);
    expect(await api.repositories.drafts.list(ownBin, 2023)).toEqual([]);
  });
});
