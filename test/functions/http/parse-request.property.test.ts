import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRequest } from "#functions/http/parse-request.ts";
import type { ApiEvent } from "#functions/http/request.ts";
import { contracts } from "#shared/api/contracts.ts";
import { Problem } from "#shared/api/problem.ts";

const anyText = fc.oneof(
  fc.json({ maxDepth: 8 }),
  fc.string({ unit: "binary" }),
  fc.json().map((text) => `{"answers":${text},"basedOn":null}`),
  fc.constantFrom('{"answers":{"__proto__":1},"basedOn":1e999}', "[".repeat(5000), '"\\ud800"'),
);

const anyEvent = fc.record({
  body: anyText,
  isBase64Encoded: fc.boolean(),
  pathParameters: fc.dictionary(fc.constantFrom("bin", "year", "form", "filing"), fc.string()),
  queryStringParameters: fc.option(fc.dictionary(fc.string(), fc.string()), { nil: undefined }),
  key: fc.string({ maxLength: 210 }),
  forwarded: fc.string(),
});

/** What is thrown, or the parsed request. */
function outcomeOf(contract: (typeof contracts)[number], event: ApiEvent): unknown {
  try {
    return parseRequest(contract, event, "kk");
  } catch (error) {
    return error;
  }
}

describe("parseRequest", () => {
  it.each(contracts)("makes of any request to $id a fitting one or a Problem", (contract) => {
    fc.assert(
      fc.property(anyEvent, ({ key, forwarded, ...rest }) => {
        const headers = {
          "content-type": "application/json",
          "idempotency-key": key,
          "x-forwarded-for": forwarded,
        };
        const http = { method: contract.method, path: "/api", sourceIp: "192.0.2.1" };
        const event = { ...rest, headers, requestContext: { http } } as unknown as ApiEvent;

        const outcome = outcomeOf(contract, event);

        expect(outcome instanceof Problem || !(outcome instanceof Error)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
