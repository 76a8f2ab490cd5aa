import type { Answers, Explanations, UncheckedAnswers } from "#shared/answers/answer.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import { evaluateCondition, evaluateExpression } from "#shared/answers/evaluate-expression.ts";
import type { Finding, FindingParams } from "#shared/answers/finding.ts";
import { readExplanation } from "#shared/answers/read-explanation.ts";
import type { Walk } from "#shared/answers/walk-form.ts";
import { fieldsOf, hasOther, otherKeyOf, walkForm } from "#shared/answers/walk-form.ts";
import type { FormDefinition, Rule } from "#shared/forms/form-definition.ts";

export type { CheckContext, Finding };

/** What a person hands in: any JSON; the checker says what is wrong with it. */
export type UncheckedFiling = {
  readonly answers: UncheckedAnswers;
  readonly explanations?: Readonly<Record<string, unknown>> | undefined;
};

/** What checking a form's answers comes to. */
export type CheckResult = {
  /** Hard ones first, then soft ones, each in the order of the form. */
  readonly findings: readonly Finding[];
  /** Soft findings that no valid explanation answers. */
  readonly unexplained: readonly Finding[];
  /** Values of the computed fields. */
  readonly computed: Readonly<Record<string, number>>;
  /** The explanations to keep: valid, and of a rule that fired. Others are dropped without a word. */
  readonly explanations: Explanations;
  /** The answers to keep, spaces trimmed and choices in order; absent while a hard finding stands. */
  readonly answers?: Answers;
};

/**
 * Checks one form. The browser runs it as a person types and the server runs it again on filing.
 * Takes any JSON and never throws.
 */
export function checkAnswers(
  form: FormDefinition,
  filing: UncheckedFiling,
  context: CheckContext,
): CheckResult {
  if (!isObject(filing.answers)) return refusedWhole;
  const walk = walkForm(form, filing.answers, context);
  const findings = inFormOrder(form, [
    ...walk.faults.map((fault) => ({ severity: "hard", ...fault }) as const),
    ...unknownFields(form, filing.answers),
    ...form.rules.flatMap((rule) => findingOf(rule, walk, context)),
  ]);
  const soft = findings.filter(({ severity }) => severity === "soft");
  const explanations = explanationsFor(soft, filing.explanations);
  const result = {
    findings,
    unexplained: soft.filter(
      ({ rule }) => rule === undefined || !Object.hasOwn(explanations, rule),
    ),
    computed: Object.fromEntries(walk.computed),
    explanations,
  };
  return soft.length < findings.length ? result : { ...result, answers: answersOf(walk) };
}

const refusedWhole: CheckResult = {
  findings: [{ severity: "hard", path: "", code: "answers/not-object", params: {} }],
  unexplained: [],
  computed: {},
  explanations: {},
};

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownFields(form: FormDefinition, answers: UncheckedAnswers): readonly Finding[] {
  const known = new Set(keysOf(form));
  return Object.keys(answers)
    .filter((key) => !known.has(key))
    .map((key) => ({
      severity: "hard",
      path: key.slice(0, 64),
      code: "unknown-field",
      params: { key: key.slice(0, 64) },
    }));
}

function keysOf(form: FormDefinition): readonly string[] {
  return fieldsOf(form).flatMap((field) =>
    hasOther(field) ? [field.id, otherKeyOf(field.id)] : [field.id],
  );
}

function findingOf(rule: Rule, walk: Walk, context: CheckContext): readonly Finding[] {
  const scope = { values: walk.values, context };
  if (evaluateCondition(rule.violatedWhen, scope) !== true) return [];
  const params: FindingParams = Object.fromEntries(
    Object.entries(rule.values ?? {}).flatMap(([name, expression]) => {
      const value = evaluateExpression(expression, scope);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const path = rule.fields[0] ?? "";
  return [{ severity: rule.severity, path, code: "rule", rule: rule.id, params }];
}

function inFormOrder(form: FormDefinition, findings: readonly Finding[]): readonly Finding[] {
  const place = new Map(keysOf(form).map((key, index) => [key, index]));
  const placeOf = ({ severity, path }: Finding) =>
    (severity === "hard" ? 0 : place.size + 1) + (place.get(path) ?? place.size);
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function explanationsFor(
  soft: readonly Finding[],
  given: UncheckedFiling["explanations"],
): Explanations {
  if (given === undefined || !isObject(given)) return {};
  return Object.fromEntries(
    soft.flatMap(({ rule }) => {
      if (rule === undefined || !Object.hasOwn(given, rule)) return [];
      const explanation = readExplanation(given[rule]);
      return explanation === undefined ? [] : [[rule, explanation]];
    }),
  );
}

function answersOf(walk: Walk): Answers {
  return Object.fromEntries([...walk.values].filter(([key]) => !walk.computed.has(key)));
}
