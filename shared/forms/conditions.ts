import type { Condition, Expression, FactName } from "#shared/forms/expression.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

type Constant = number | string | boolean;
type Operator = Extract<Condition, { kind: "compare" }>["operator"];

/** An answer of the form itself, or the value of one of its computed fields above. */
export function answer(field: string): Expression {
  return { kind: "answer", field };
}

/** An answer in force of another form of the same enterprise and year. */
export function otherForm(form: AnnualFormId, field: string): Expression {
  return { kind: "other-form", form, field };
}

/** The previous year's answer in force of the form itself. */
export function lastYear(field: string): Expression {
  return { kind: "last-year", field };
}

/** A fact of the surroundings, such as `year-end`. */
export function fact(name: FactName): Expression {
  return { kind: "fact", name };
}

/** Product; a bare number stands for itself. Percentages are compared by products, never divided. */
export function times(left: Expression, right: number): Expression {
  return { kind: "product", of: [left, { kind: "constant", value: right }] };
}

/** How far two numbers lie apart, whichever is larger. */
export function distance(left: Expression, right: Expression): Expression {
  return { kind: "absolute", of: { kind: "difference", left, right } };
}

/** The day so many calendar months later, see `months-after`. */
export function monthsAfter(day: Expression, months: number): Expression {
  return { kind: "months-after", day, months };
}

/** Compares two expressions; a bare value on the right stands for itself. */
export function compare(
  left: Expression,
  operator: Operator,
  right: Expression | Constant,
): Condition {
  const other = typeof right === "object" ? right : ({ kind: "constant", value: right } as const);
  return { kind: "compare", operator, left, right: other };
}

/** True when every part is. */
export function all(...of: readonly Condition[]): Condition {
  return { kind: "all", of };
}

/** True when at least one part is. */
export function any(...of: readonly Condition[]): Condition {
  return { kind: "any", of };
}

/** True when the expression has no value, the one way to ask about what is not there. */
export function unknown(of: Expression): Condition {
  return { kind: "not", of: { kind: "known", of } };
}
