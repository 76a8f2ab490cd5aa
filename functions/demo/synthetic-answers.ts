import { syntheticAgreement } from "#functions/demo/synthetic-agreement.ts";
import type { SyntheticEnterprise } from "#functions/demo/synthetic-enterprises.ts";
import { syntheticCouncil, syntheticInspectors } from "#functions/demo/synthetic-safety.ts";
import { syntheticQuota, syntheticWorkforce } from "#functions/demo/synthetic-workforce.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import type { Answers, Explanations } from "#shared/answers/answer.ts";
import { type CheckContext, checkAnswers } from "#shared/answers/check-answers.ts";
import type { ExplanationReason } from "#shared/answers/explanation-reason.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { sizeClassOf } from "#shared/register/size-class.ts";

/** What an invented enterprise files in one form. */
export type SyntheticFiling = {
  readonly form: AnnualFormId;
  readonly answers: Answers;
  readonly explanations: Explanations;
};

const answersTo = {
  workforce: syntheticWorkforce,
  "collective-agreement": syntheticAgreement,
  "safety-council": syntheticCouncil,
  "technical-inspectors": syntheticInspectors,
  "disability-quota": syntheticQuota,
} as const satisfies Record<
  AnnualFormId,
  (enterprise: SyntheticEnterprise, year: number) => Answers
>;

const reasons: Readonly<Record<string, ExplanationReason>> = {
  "payroll-changed": "structural-change",
  "branch-counts-head-workers": "new-activity",
};

/**
 * What an invented enterprise files for a year, form by form in the order of the forms, those that
 * apply to it only. Always the same for the same enterprise and year, in keeping with last year's
 * and with each other, and accepted in any order: every unusual figure carries its explanation.
 */
export function syntheticFilings(
  enterprise: SyntheticEnterprise,
  year: number,
): readonly SyntheticFiling[] {
  return annualFormIds
    .filter((form) => enterprise.frame.headcount >= (formById[form].appliesWhen?.minHeadcount ?? 0))
    .map((form) => syntheticFiling(form, enterprise, year));
}

/** What an invented enterprise files in one form, whether it applies to it or not. */
export function syntheticFiling(
  form: AnnualFormId,
  enterprise: SyntheticEnterprise,
  year: number,
): SyntheticFiling {
  const answers = answersTo[form](enterprise, year);
  return { form, answers, explanations: explanationsOf(form, answers, enterprise, year) };
}

/** Explains what can look unusual, whatever else is filed by then. */
function explanationsOf(
  form: AnnualFormId,
  answers: Answers,
  enterprise: SyntheticEnterprise,
  year: number,
): Explanations {
  const odd = contextsOf(form, enterprise, year)
    .flatMap((context) => checkAnswers(formById[form], { answers }, context).findings)
    .flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  return Object.fromEntries(odd.map((rule) => [rule, explanationOf(rule)]));
}

function explanationOf(rule: string) {
  const reason = reasons[rule];
  return reason === undefined
    ? ({ reason: "other", text: "Тексерілді, деректер дұрыс" } as const)
    : { reason };
}

function contextsOf(
  form: AnnualFormId,
  enterprise: SyntheticEnterprise,
  year: number,
): readonly CheckContext[] {
  const { headcount, quotaAssigned } = enterprise.frame;
  const alone = {
    bin: enterprise.profile.bin,
    year,
    filedOn: `${year + 1}-01-20`,
    frame: { headcount, sizeClass: sizeClassOf(headcount), quotaAssigned },
    otherForms: {},
  };
  const otherForms = Object.fromEntries(
    annualFormIds
      .filter((other) => other !== form)
      .map((other) => [other, answersTo[other](enterprise, year)]),
  );
  const lastYear = answersTo[form](enterprise, year - 1);
  return [alone, { ...alone, otherForms, lastYear }];
}
