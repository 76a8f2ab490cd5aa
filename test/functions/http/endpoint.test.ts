import { describe, expect, it } from "vitest";
import * as z from "zod";
import { apiHandler } from "#functions/http/api-handler.ts";
import { endpoint } from "#functions/http/endpoint.ts";
import { jsonLogger } from "#functions/platform/logger.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { Problem } from "#shared/api/problem.ts";
import { callOf } from "#test/call.ts";

const contract = {
  id: "echo",
  summary: "Says it again",
  method: "POST",
  path: "/api/echo",
  action: "account/change",
  answeredBy: "account",
  body: z.strictObject({ word: z.string().max(5), on: z.iso.date().optional() }),
  reply: z.strictObject({ word: z.string() }),
  status: 201,
  problems: [],
} as const satisfies ApiContract;

function arrange(answer: (word: string) => unknown) {
  const lines: string[] = [];
  const echo = endpoint(contract, async ({ body }) => answer(body.word) as { word: string });
  const handler = apiHandler([echo], {
    readAccount: async () => ({ language: "ru", memberships: [] }),
    logger: jsonLogger((line) => lines.push(line)),
  });
  return { call: callOf(handler), lines };
}

const say = { as: "person", body: { word: "hello" } };

describe("an endpoint", () => {
  it("answers by its contract, privately and in the person's language", async () => {
    const { call } = arrange((word) => ({ word }));

    const answered = await call(contract, say);

    expect(answered).toMatchObject({ status: 201, body: { word: "hello" } });
    expect(answered.headers).toEqual({
      "cache-control": "no-store",
      "content-language": "ru",
      "content-type": "application/json; charset=utf-8",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });

  it("never lets out a field that the contract does not name", async () => {
    const { call } = arrange((word) => ({ word, secret: "canary" }));

    const answered = await call(contract, say);

    expect(answered.status).toBe(500);
    expect(answered.text).not.toContain("canary");
  });

  it("prefers the language of the request to that of the account", async () => {
    const { call } = arrange(() => {
      throw new Problem("request/busy", { retryAfterSeconds: 3 });
    });

    const refused = await call(contract, { ...say, headers: { "Accept-Language": "en" } });

    expect(refused.headers).toMatchObject({ "content-language": "en", "retry-after": "3" });
    expect(refused.status).toBe(503);
  });

  it("tells a fault's reference and nothing else of it", async () => {
    const { call, lines } = arrange((word) => {
      throw new Error(`cannot say ${word}`, { cause: new SyntaxError(`canary ${word}`) });
    });

    const answered = await call(contract, say);

    expect(answered.body).toMatchObject({ type: "fault", status: 500, reference: "request-1" });
    expect(Object.keys(answered.body).toSorted()).toEqual(["reference", "status", "title", "type"]);
    expect(lines.join()).toContain("SyntaxError");
    expect(lines.join()).not.toContain("hello");
  });

  it("names everything that does not fit", async () => {
    const { call } = arrange((word) => ({ word }));

    const refused = await call(contract, {
      as: "person",
      body: { word: "too long", on: "2024-02-30", more: 1 },
    });

    const errors: readonly { path: string; code: string }[] = refused.body.errors;
    expect(errors.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual([
      "more unknown-key",
      "on not-a-date",
      "word too-long",
    ]);
  });
});

describe("a query that the contract does not have", () => {
  it("is refused", async () => {
    const { call } = arrange((word) => ({ word }));

    const refused = await call(contract, { ...say, query: { again: "1" } });

    expect(refused.body).toMatchObject({
      type: "request/invalid",
      errors: [{ path: "again", code: "unknown-key" }],
    });
  });
});
