import { describe, expect, it } from "vitest";
import { anyMatcherOf, matcherOf } from "#infra/local/streams/event-pattern.ts";

const record = {
  eventName: "INSERT",
  dynamodb: { Keys: { pk: { S: "enterprise#1" }, sk: { S: "frame#2023" } }, SizeBytes: 40 },
};
const keyIs = (test: unknown) => JSON.stringify({ dynamodb: { Keys: { sk: { S: [test] } } } });

const cases: readonly { readonly pattern: object; readonly passes: boolean }[] = [
  { pattern: { eventName: ["MODIFY", "INSERT"] }, passes: true },
  { pattern: { eventName: ["MODIFY"] }, passes: false },
  { pattern: { eventName: ["INSERT"], dynamodb: { SizeBytes: [41] } }, passes: false },
  { pattern: { dynamodb: { SizeBytes: [{ numeric: [">", 0, "<=", 40] }] } }, passes: true },
  { pattern: { dynamodb: { SizeBytes: [{ numeric: ["<", 40] }] } }, passes: false },
  { pattern: { dynamodb: { NewImage: { a: [{ exists: false }] } } }, passes: true },
  { pattern: { eventName: [{ exists: true }] }, passes: true },
  { pattern: { dynamodb: { NewImage: { a: [{ exists: true }] } } }, passes: false },
  { pattern: { eventName: [{ "anything-but": ["REMOVE"] }] }, passes: true },
  { pattern: { eventName: [{ "anything-but": "INSERT" }] }, passes: false },
  { pattern: { missing: [{ "anything-but": "INSERT" }] }, passes: false },
  { pattern: { eventName: [{ "equals-ignore-case": "insert" }] }, passes: true },
  { pattern: { $or: [{ eventName: ["REMOVE"] }, { eventName: ["INSERT"] }] }, passes: true },
  { pattern: { $or: [{ eventName: ["REMOVE"] }, { missing: ["INSERT"] }] }, passes: false },
  { pattern: { constructor: [{ exists: true }] }, passes: false },
];

describe("a filter", () => {
  it.each(cases)("$pattern lets the record through: $passes", ({ pattern, passes }) => {
    expect(matcherOf(JSON.stringify(pattern))(record)).toBe(passes);
  });

  it.each([
    { test: { prefix: "frame#" }, passes: true },
    { test: { prefix: "Frame#" }, passes: false },
    { test: { suffix: "#2023" }, passes: true },
    { test: { suffix: "#2022" }, passes: false },
  ])("looks into a key: $test", ({ test, passes }) => {
    expect(matcherOf(keyIs(test))(record)).toBe(passes);
  });

  it("is one of several of which any is enough", () => {
    const both = anyMatcherOf([keyIs({ prefix: "code" }), keyIs({ prefix: "frame#" })]);

    expect(both(record)).toBe(true);
    expect(anyMatcherOf([keyIs({ prefix: "code" })])(record)).toBe(false);
  });

  it("lets everything through when there is none", () => {
    expect(anyMatcherOf([])(record)).toBe(true);
  });

  it("is refused when its operator is not known", () => {
    expect(() => matcherOf(keyIs({ cidr: "10.0.0.0/8" }))).toThrow("cidr");
  });
});
