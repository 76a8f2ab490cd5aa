import type { Answer, UncheckedAnswers } from "#shared/answers/answer.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import type { Scope } from "#shared/answers/evaluate-expression.ts";
import { evaluateCondition, evaluateExpression } from "#shared/answers/evaluate-expression.ts";
import type { FindingCode, FindingParams } from "#shared/answers/finding.ts";
import { longestOtherText, readAnswer, readText } from "#shared/answers/read-answer.ts";
import type { Field, FieldOf, FormDefinition } from "#shared/forms/form-definition.ts";

/** Something hard that stands against one answer. */
type Fault = {
  readonly path: string;
  readonly code: FindingCode;
  readonly params: FindingParams;
};

/** What a form comes to with one set of answers. */
export type Walk = {
  readonly asked: ReadonlySet<string>;
  /** Asked and well-formed answers and computed values by field id, `<field>Other` included. */
  readonly values: ReadonlyMap<string, Answer>;
  readonly computed: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
};

type Trail = {
  readonly given: UncheckedAnswers;
  readonly asked: Set<string>;
  readonly values: Map<string, Answer>;
  readonly computed: Map<string, number>;
  readonly faults: Fault[];
};

/** Key of the text kept beside a choice whose option asks for one. */
export function otherKeyOf(fieldId: string): string {
  return `${fieldId}Other`;
}

/** Fields of a form in the order they are asked. */
export function fieldsOf(form: FormDefinition): readonly Field[] {
  return form.sections.flatMap(({ fields }) => fields);
}

/**
 * Goes through a form from top to bottom. A condition sees only what stands above it and is itself
 * asked and well-formed, so an answer left behind in a part that is no longer asked opens nothing.
 */
export function walkForm(
  form: FormDefinition,
  given: UncheckedAnswers,
  context: CheckContext,
): Walk {
  const trail: Trail = {
    given,
    asked: new Set(),
    values: new Map(),
    computed: new Map(),
    faults: [],
  };
  const scope: Scope = { values: trail.values, context };
  for (const field of fieldsOf(form)) {
    if (isAsked(field, scope)) meetAskedField(field, scope, trail);
    else refuseUnasked(field, trail);
  }
  return trail;
}

function isAsked(field: Field, scope: Scope): boolean {
  return field.askedWhen === undefined || evaluateCondition(field.askedWhen, scope) === true;
}

function meetAskedField(field: Field, scope: Scope, trail: Trail): void {
  trail.asked.add(field.id);
  if (field.kind === "computed") {
    if (isGiven(trail, field.id)) fault(trail, field.id, "computed-field");
    const value = evaluateExpression(field.value, scope);
    if (typeof value === "number") {
      trail.values.set(field.id, value);
      trail.computed.set(field.id, value);
    }
    return;
  }
  take(trail, field.id, field.required, readAnswer(field, givenAnswer(trail, field.id)));
  if (field.kind === "choice") meetOtherText(field, trail);
}

function meetOtherText(field: FieldOf<"choice">, trail: Trail): void {
  const key = otherKeyOf(field.id);
  const chosen = trail.values.get(field.id);
  const asksText = field.options.some((option) => option.value === chosen && option.asksText);
  if (asksText) take(trail, key, true, readText(givenAnswer(trail, key), longestOtherText));
  else if (isGiven(trail, key) && hasOther(field)) fault(trail, key, "not-asked");
}

function refuseUnasked(field: Field, trail: Trail): void {
  const code = field.kind === "computed" ? "computed-field" : "not-asked";
  if (isGiven(trail, field.id)) fault(trail, field.id, code);
  const key = otherKeyOf(field.id);
  if (hasOther(field) && isGiven(trail, key)) fault(trail, key, "not-asked");
}

function take(
  trail: Trail,
  key: string,
  required: boolean,
  reading: ReturnType<typeof readAnswer>,
): void {
  if (reading.kind === "value") trail.values.set(key, reading.value);
  else if (reading.kind === "refused") fault(trail, key, reading.code, reading.params);
  else if (required) fault(trail, key, "required");
}

/** Whether a choice has an option that asks for a text. */
export function hasOther(field: Field): boolean {
  return field.kind === "choice" && field.options.some(({ asksText }) => asksText === true);
}

function givenAnswer(trail: Trail, key: string): unknown {
  return Object.hasOwn(trail.given, key) ? trail.given[key] : undefined;
}

function isGiven(trail: Trail, key: string): boolean {
  return givenAnswer(trail, key) !== undefined;
}

function fault(trail: Trail, path: string, code: FindingCode, params: FindingParams = {}): void {
  trail.faults.push({ path, code, params });
}
