import { describe, expect, it } from "vitest";
import { contracts } from "#shared/api/contracts.ts";
import { policy } from "#shared/api/policy.ts";
import { problemStatus } from "#shared/api/problem.ts";
import { problemTitle } from "#shared/api/problem-text.ts";
import { locales } from "#shared/text/locale.ts";

describe("the endpoints", () => {
  it("have a name and a route each of their own", () => {
    const ids = contracts.map(({ id }) => id);
    const routes = contracts.map(({ method, path }) => `${method} ${path}`);

    expect(new Set(ids).size).toBe(contracts.length);
    expect(new Set(routes).size).toBe(contracts.length);
  });

  it("are allowed by a row of the policy table that somebody uses", () => {
    const used = new Set(contracts.map(({ action }) => action).filter((a) => a !== "anyone"));

    expect([...used].toSorted()).toEqual(Object.keys(policy).toSorted());
  });

  it("take an Idempotency-Key wherever one may be refused as used for something else", () => {
    const keyed = contracts.filter(({ problems }) => problems.includes("request/key-reused"));

    expect(keyed.length).toBeGreaterThan(2);
    expect(keyed.filter(({ idempotencyKey }) => idempotencyKey === undefined)).toEqual([]);
  });

  it("need an Idempotency-Key wherever an event is appended", () => {
    const appending = contracts.filter(({ problems }) => problems.includes("return/changed"));

    expect(appending.length).toBeGreaterThan(2);
    expect(appending.filter(({ idempotencyKey }) => idempotencyKey !== "required")).toEqual([]);
  });

  it("name the path parameters that their paths have", () => {
    for (const { path, params } of contracts) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
      const shape = params === undefined ? {} : (params as unknown as { shape: object }).shape;

      expect(Object.keys(shape).toSorted()).toEqual(inPath);
    }
  });
});

describe("the problems", () => {
  it("are each said in three different ways", () => {
    for (const code of Object.keys(problemStatus) as (keyof typeof problemStatus)[]) {
      const texts = locales.map((locale) => problemTitle[code][locale]);

      expect(new Set(texts).size, code).toBe(locales.length);
    }
  });
});
