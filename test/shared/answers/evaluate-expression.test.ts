import { describe, expect, it } from "vitest";
import type { Answer } from "#shared/answers/answer.ts";
import { evaluateCondition, evaluateExpression } from "#shared/answers/evaluate-expression.ts";
import { all, answer, any, compare, fact, monthsAfter, unknown } from "#shared/forms/conditions.ts";
import type { Condition, Expression } from "#shared/forms/expression.ts";
import { aCheckContext } from "#test/answers.ts";

const values = new Map<string, Answer>([
  ["two", 2],
  ["day", "2023-01-31"],
  ["ticked", ["a", "b"]],
]);
const scope = { values, context: aCheckContext({ lastYear: { two: 1 } }) };

const yes = compare(answer("two"), "=", 2);
const no = compare(answer("two"), "=", 3);
const unclear = compare(answer("nothing"), "=", 3);

function holds(condition: Condition) {
  return evaluateCondition(condition, scope);
}

function value(expression: Expression) {
  return evaluateExpression(expression, scope);
}

describe("a condition", () => {
  it("is unknown when an operand is, or when the kinds differ", () => {
    expect(holds(unclear)).toBeUndefined();
    expect(holds(compare(answer("two"), "=", "2"))).toBeUndefined();
    expect(holds(compare(answer("two"), "<", "3"))).toBeUndefined();
    expect(holds(compare(answer("ticked"), "=", "a"))).toBeUndefined();
    expect(holds({ kind: "not", of: unclear })).toBeUndefined();
    expect(holds({ kind: "includes", field: "two", option: "a" })).toBeUndefined();
  });

  it.each([
    { parts: [yes, yes], both: true, either: true },
    { parts: [yes, no], both: false, either: true },
    { parts: [no, no], both: false, either: false },
    { parts: [yes, unclear], both: undefined, either: true },
    { parts: [unclear, no], both: false, either: undefined },
    { parts: [unclear, unclear], both: undefined, either: undefined },
  ])(
    "is settled by the part that settles it: all $both, any $either",
    ({ parts, both, either }) => {
      expect(holds(all(...parts))).toBe(both);
      expect(holds(any(...parts))).toBe(either);
    },
  );

  it("compares numbers and days", () => {
    const outcomes = (["=", "!=", "<", "<=", ">", ">="] as const).map((operator) =>
      holds(compare(answer("two"), operator, 2)),
    );

    expect(outcomes).toEqual([true, false, false, true, false, true]);
    expect(holds(compare(answer("day"), "<", fact("year-end")))).toBe(true);
    expect(holds(compare(answer("day"), ">=", fact("year-start")))).toBe(true);
  });

  it("asks whether something is there without being unknown itself", () => {
    expect(holds({ kind: "answered", field: "two" })).toBe(true);
    expect(holds({ kind: "answered", field: "nothing" })).toBe(false);
    expect(holds(unknown(answer("nothing")))).toBe(true);
    expect(holds(unknown(answer("two")))).toBe(false);
    expect(holds({ kind: "includes", field: "ticked", option: "b" })).toBe(true);
    expect(holds({ kind: "includes", field: "ticked", option: "c" })).toBe(false);
  });
});

describe("an expression", () => {
  it("counts in whole numbers", () => {
    const two = answer("two");

    expect(value({ kind: "sum", of: [two, two, two] })).toBe(6);
    expect(value({ kind: "product", of: [two, two, two] })).toBe(8);
    expect(value({ kind: "difference", left: two, right: { kind: "constant", value: 5 } })).toBe(
      -3,
    );
    expect(
      value({
        kind: "absolute",
        of: { kind: "difference", left: two, right: { kind: "constant", value: 5 } },
      }),
    ).toBe(3);
    expect(value({ kind: "size-class", headcount: two })).toBe("micro");
  });

  it("has no value when an operand has none", () => {
    const missing = answer("nothing");

    expect(value({ kind: "sum", of: [answer("two"), missing] })).toBeUndefined();
    expect(value({ kind: "difference", left: missing, right: answer("two") })).toBeUndefined();
    expect(value({ kind: "absolute", of: missing })).toBeUndefined();
    expect(value(monthsAfter(missing, 1))).toBeUndefined();
    expect(value(monthsAfter(answer("two"), 1))).toBeUndefined();
    expect(value({ kind: "size-class", headcount: missing })).toBeUndefined();
  });

  it("adds calendar months", () => {
    expect(value(monthsAfter(answer("day"), 1))).toBe("2023-02-28");
    expect(value(monthsAfter(answer("day"), 13))).toBe("2024-02-29");
    expect(value(monthsAfter(answer("day"), 11))).toBe("2023-12-31");
    expect(value(monthsAfter(answer("day"), -2))).toBe("2022-11-30");
  });

  it("reads last year, other forms and the surroundings", () => {
    expect(value({ kind: "last-year", field: "two" })).toBe(1);
    expect(value({ kind: "last-year", field: "toString" })).toBeUndefined();
    expect(value({ kind: "other-form", form: "workforce", field: "two" })).toBeUndefined();
    expect(value({ kind: "other-form", form: "constructor", field: "name" })).toBeUndefined();
    expect(value(fact("year"))).toBe(2023);
    expect(value(fact("filing-day"))).toBe("2024-01-20");
    expect(value(fact("minimum-wage"))).toBe(70_000);
    expect(value(fact("bin-unit"))).toBe("head");
    expect(value(fact("register-headcount"))).toBeUndefined();
    expect(value(fact("register-size-class"))).toBeUndefined();
    expect(value(fact("quota-assigned"))).toBeUndefined();
  });
});
