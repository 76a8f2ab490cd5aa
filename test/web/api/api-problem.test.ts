import { describe, expect, it } from "vitest";
import { problemOf } from "#web/api/api-problem.ts";

const words = {
  "client/unreachable": "no connection",
  "client/unexpected": "no answer of ours",
  "client/too-many": "slow down",
  "session/expired": "sign in again",
};

const answer = (status: number, body: string, headers: Record<string, string>) =>
  problemOf(new Response(body, { status, headers }), words);

const problemJson = { "content-type": "application/problem+json; charset=utf-8" };

describe("problemOf", () => {
  it("keeps code, words, errors and further members of a problem of ours", async () => {
    const body = {
      type: "return/changed",
      status: 409,
      title: "Somebody changed it",
      errors: [{ path: "basedOn", code: "stale", message: "m" }],
      event: { sequence: 7 },
    };

    const problem = await answer(409, JSON.stringify(body), problemJson);

    expect(problem).toEqual({
      type: "return/changed",
      status: 409,
      title: "Somebody changed it",
      errors: [{ path: "basedOn", code: "stale", message: "m" }],
      members: { event: { sequence: 7 } },
    });
  });

  it("says after how many seconds trying again makes sense", async () => {
    const body = { type: "enrolment/too-many-tries", status: 429, title: "t" };

    const problem = await answer(429, JSON.stringify(body), {
      ...problemJson,
      "retry-after": "90",
    });

    expect(problem).toMatchObject({ type: "enrolment/too-many-tries", retryAfterSeconds: 90 });
  });

  it.each([
    { when: "a token was refused", status: 401, type: "session/expired", title: "sign in again" },
    { when: "the gateway slows down", status: 429, type: "client/too-many", title: "slow down" },
    {
      when: "a route is unknown",
      status: 404,
      type: "client/unexpected",
      title: "no answer of ours",
    },
    {
      when: "a function timed out",
      status: 503,
      type: "client/unexpected",
      title: "no answer of ours",
    },
  ])("puts the gateway's own message into words when $when", async ({ status, type, title }) => {
    const body = '{"message":"Unauthorized"}';

    const problem = await answer(status, body, { "content-type": "application/json" });

    expect(problem).toEqual({ type, status, title, errors: [], members: {} });
  });

  it.each([
    { when: "it is broken off", body: '{"type":"fault"' },
    { when: "it is no object", body: "null" },
    { when: "it has no title", body: '{"type":"fault"}' },
  ])("does not trust a problem document when $when", async ({ body }) => {
    const problem = await answer(500, body, problemJson);

    expect(problem).toMatchObject({ type: "client/unexpected", title: "no answer of ours" });
  });
});
