import type { Explanation, Explanations } from "#shared/answers/answer.ts";
import type { CheckResult } from "#shared/answers/check-answers.ts";
import { otherKeyOf } from "#shared/answers/walk-form.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import type { Field, FormDefinition } from "#shared/forms/form-definition.ts";
import { oddText } from "#web/answers/odd-text.ts";
import { reasonId, reasonTextId } from "#web/features/review/filing-errors.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { ReasonFields } from "#web/features/review/reason-fields.tsx";
import { QuestionField } from "#web/fields/question-field.tsx";

export type FilingQuestionProps = {
  readonly field: Field;
  readonly definition: FormDefinition;
  readonly view: ReturnView;
  readonly check: CheckResult;
  readonly explanations: Explanations;
  /** The message of a box or a group by its id, once sending has been tried. */
  readonly errorOf: (id: string) => string | undefined;
  readonly onExplain: (rule: string, explanation: Explanation) => void;
};

/** One question, and below it why an unusual answer is right. */
export function FilingQuestion(props: FilingQuestionProps) {
  const { field, definition, view, check, explanations, errorOf, onExplain } = props;
  const { locale } = useReviewLanguage();
  const isHere = (path: string) => path === field.id || path === otherKeyOf(field.id);
  const remarks = (view.comments ?? []).filter((one) => isHere(one.field));
  const odd = check.findings.filter(({ severity, path }) => severity === "soft" && isHere(path));
  return (
    <>
      <QuestionField field={field} remarks={remarks.map(({ text }) => text)} />
      {odd.map((finding) => {
        const rule = finding.rule ?? "";
        return (
          <ReasonFields
            key={rule}
            rule={rule}
            message={oddText(finding, definition, locale)}
            error={errorOf(reasonId(rule)) ?? errorOf(reasonTextId(rule))}
            explanation={explanations[rule]}
            onChange={(explanation) => onExplain(rule, explanation)}
          />
        );
      })}
    </>
  );
}
