import type { UncheckedAnswers } from "#shared/answers/answer.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import { walkForm } from "#shared/answers/walk-form.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";

/** Values of the computed fields by id; one that cannot be computed yet is absent. */
export function computeFields(
  form: FormDefinition,
  answers: UncheckedAnswers,
  context: CheckContext,
): Readonly<Record<string, number>> {
  return Object.fromEntries(walkForm(form, answers, context).computed);
}
