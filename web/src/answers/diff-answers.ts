import type { UncheckedAnswers } from "#shared/answers/answer.ts";
import { fieldsOf } from "#shared/answers/walk-form.ts";
import type { Field, FormDefinition } from "#shared/forms/form-definition.ts";
import { answerText, type TextLanguage } from "#web/fields/answer-text.ts";

/** One field that two versions answer differently, in words; absent means "not answered". */
export type FieldChange = {
  readonly field: Field;
  readonly before?: string;
  readonly after?: string;
};

/** What changed from one version of a form to the next, in the order of the form. */
export function diffAnswers(
  form: FormDefinition,
  versions: { readonly before: UncheckedAnswers; readonly after: UncheckedAnswers },
  language: TextLanguage,
): readonly FieldChange[] {
  return fieldsOf(form).flatMap((field) => {
    const before = answerText(field, versions.before, language);
    const after = answerText(field, versions.after, language);
    if (before === after) return [];
    return [
      {
        field,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  });
}
