import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "#shared/records/canonical-json.ts";

describe("canonicalJson", () => {
  it("orders keys by code units at every depth and leaves out what has no value", () => {
    const value = { b: [1, { z: true, y: null }], ё: "я", a: undefined, B: "\n" };

    expect(canonicalJson(value)).toBe('{"B":"\\n","b":[1,{"y":null,"z":true}],"ё":"я"}');
  });

  it("keeps a key called __proto__", () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"b":1},"a":2}'))).toBe(
      '{"__proto__":{"b":1},"a":2}',
    );
  });

  it("tells a number too large for a double from null", () => {
    expect(canonicalJson(JSON.parse("[1e400,-1e400,null]"))).toBe("[1e999,-1e999,null]");
  });

  it("writes what is nested deeper than a stack", () => {
    const text = "[".repeat(200_000) + "]".repeat(200_000);

    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it("writes lists longer than a call takes arguments", () => {
    expect(canonicalJson(new Array(300_000).fill(0))).toHaveLength(600_001);
  });

  it("says the same of a value whose keys come in another order", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it("parses back to the value it was given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 1_000 },
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)]);
  return Object.fromEntries(entries.reverse());
}
