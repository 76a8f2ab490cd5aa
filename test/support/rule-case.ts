import { formById } from "#shared/agreements/current-forms.ts";
import { checkAnswers, type Finding } from "#shared/answers/check-answers.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { aCheckContext, type Overrides, validAnswers } from "#test/answers.ts";

/** What a rule is tried with: answers changed from valid ones, and surroundings. */
export type Situation = {
  readonly answers?: Overrides;
  readonly context?: Partial<CheckContext>;
};

/** A rule and the last situation on each side of its boundary. */
export type RuleCase = {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly fires: readonly Situation[];
  readonly quiet: readonly Situation[];
};

/** Rules that fire in a situation, as `severity rule`. */
export function firedRules(form: AnnualFormId, { answers, context }: Situation): readonly string[] {
  const { findings } = checkAnswers(
    formById[form],
    { answers: validAnswers(form, answers) },
    aCheckContext(context),
  );
  return findings.map(
    ({ severity, rule, code, path }) => `${severity} ${rule ?? `${code} ${path}`}`,
  );
}
