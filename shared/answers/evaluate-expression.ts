import type { Answer, Answers } from "#shared/answers/answer.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import { monthsAfter } from "#shared/answers/day.ts";
import { factOf } from "#shared/answers/fact-of.ts";
import type { Condition, Expression } from "#shared/forms/expression.ts";
import { requiredQuota } from "#shared/law/quota.ts";
import { sizeClassOf } from "#shared/register/size-class.ts";

/** What an expression can come to. */
export type Value = number | string | boolean;

/** What expressions are evaluated in. */
export type Scope = {
  /** Asked and well-formed answers by field id, computed fields included. */
  readonly values: ReadonlyMap<string, Answer>;
  readonly context: CheckContext;
};

/** The value of an expression, or undefined when anything it needs is not known. */
export function evaluateExpression(expression: Expression, scope: Scope): Value | undefined {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "answer":
      return scalarOf(scope.values.get(expression.field));
    case "last-year":
      return valueIn(scope.context.lastYear, expression.field);
    case "other-form":
      return valueIn(otherAnswers(scope.context, expression.form), expression.field);
    case "fact":
      return factOf(expression.name, scope.context);
    default:
      return evaluateOperation(expression, scope);
  }
}

type Operation = Exclude<
  Expression,
  { kind: "constant" | "answer" | "last-year" | "other-form" | "fact" }
>;

function evaluateOperation(expression: Operation, scope: Scope): Value | undefined {
  const number = (of: Expression) => numberOf(evaluateExpression(of, scope));
  switch (expression.kind) {
    case "sum":
    case "product":
      return combine(expression.kind, expression.of.map(number));
    case "difference":
      return combine("sum", [number(expression.left), negated(number(expression.right))]);
    case "absolute":
      return mapNumber(number(expression.of), Math.abs);
    case "months-after": {
      const day = evaluateExpression(expression.day, scope);
      return typeof day === "string" ? monthsAfter(day, expression.months) : undefined;
    }
    case "size-class":
      return mapNumber(number(expression.headcount), sizeClassOf);
    case "quota-required":
      return evaluateQuota(expression, scope);
    default:
      return expression satisfies never;
  }
}

function evaluateQuota(
  expression: Extract<Expression, { kind: "quota-required" }>,
  scope: Scope,
): number | undefined {
  const exemption = evaluateExpression(expression.exemption, scope);
  if (exemption === undefined) return;
  const exempt = exemption !== "none";
  const assigned = scope.context.frame?.quotaAssigned?.count;
  // Either settles the matter whatever the headcount is, even when it is not answered yet.
  const unanswered = exempt || assigned !== undefined ? 0 : undefined;
  const payrollHeadcount =
    numberOf(evaluateExpression(expression.payrollHeadcount, scope)) ?? unanswered;
  const hazardousJobs = numberOf(evaluateExpression(expression.hazardousJobs, scope)) ?? unanswered;
  if (payrollHeadcount === undefined || hazardousJobs === undefined) return;
  const day = `${scope.context.year}-12-31`;
  return requiredQuota({ payrollHeadcount, hazardousJobs, exempt, assigned, day }).required;
}

/**
 * Whether a condition holds; undefined when that cannot be known, because an operand is missing or
 * of another kind. A part that settles the matter does so whatever the others are.
 */
export function evaluateCondition(condition: Condition, scope: Scope): boolean | undefined {
  switch (condition.kind) {
    case "compare":
      return compareValues(
        evaluateExpression(condition.left, scope),
        condition.operator,
        evaluateExpression(condition.right, scope),
      );
    case "answered":
      return scope.values.has(condition.field);
    case "known":
      return evaluateExpression(condition.of, scope) !== undefined;
    case "includes": {
      const answer = scope.values.get(condition.field);
      return Array.isArray(answer) ? answer.includes(condition.option) : undefined;
    }
    case "not": {
      const inner = evaluateCondition(condition.of, scope);
      return inner === undefined ? undefined : !inner;
    }
    case "all":
      return settle(condition.of, false, scope);
    case "any":
      return settle(condition.of, true, scope);
    default:
      return condition satisfies never;
  }
}

function settle(
  parts: readonly Condition[],
  settledBy: boolean,
  scope: Scope,
): boolean | undefined {
  const outcomes = parts.map((part) => evaluateCondition(part, scope));
  if (outcomes.includes(settledBy)) return settledBy;
  return outcomes.includes(undefined) ? undefined : !settledBy;
}

function compareValues(
  left: Value | undefined,
  operator: Extract<Condition, { kind: "compare" }>["operator"],
  right: Value | undefined,
): boolean | undefined {
  if (left === undefined || right === undefined || typeof left !== typeof right) return;
  switch (operator) {
    case "=":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    default:
      return operator satisfies never;
  }
}

function otherAnswers(context: CheckContext, form: string): Answers | undefined {
  const forms: Readonly<Record<string, Answers | undefined>> = context.otherForms;
  return Object.hasOwn(forms, form) ? forms[form] : undefined;
}

function valueIn(answers: Answers | undefined, field: string): Value | undefined {
  if (answers === undefined || !Object.hasOwn(answers, field)) return;
  return scalarOf(answers[field]);
}

function scalarOf(answer: Answer | undefined): Value | undefined {
  return typeof answer === "object" ? undefined : answer;
}

function numberOf(value: Value | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function negated(number: number | undefined): number | undefined {
  return number === undefined ? undefined : -number;
}

function mapNumber<Result>(
  number: number | undefined,
  map: (number: number) => Result,
): Result | undefined {
  return number === undefined ? undefined : map(number);
}

function combine(
  kind: "sum" | "product",
  operands: readonly (number | undefined)[],
): number | undefined {
  let result = kind === "sum" ? 0 : 1;
  for (const operand of operands) {
    if (operand === undefined) return;
    result = kind === "sum" ? result + operand : result * operand;
  }
  return result;
}
