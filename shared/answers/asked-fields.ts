import type { UncheckedAnswers } from "#shared/answers/answer.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import { fieldsOf, hasOther, otherKeyOf, walkForm } from "#shared/answers/walk-form.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";

/** Ids of the fields that are asked, given what is answered so far; computed ones to show included. */
export function askedFields(
  form: FormDefinition,
  answers: UncheckedAnswers,
  context: CheckContext,
): ReadonlySet<string> {
  return walkForm(form, answers, context).asked;
}

/**
 * The answers without those that are not asked any more, as a form should be sent after a person
 * changed a "yes" to a "no". What is asked stays as it is, well-formed or not.
 */
export function keepAskedAnswers(
  form: FormDefinition,
  answers: UncheckedAnswers,
  context: CheckContext,
): UncheckedAnswers {
  const { asked, faults } = walkForm(form, answers, context);
  const unasked = new Set(
    faults.filter(({ code }) => code === "not-asked").map(({ path }) => path),
  );
  const known = fieldsOf(form)
    .filter(({ id, kind }) => asked.has(id) && kind !== "computed")
    .flatMap((field) => (hasOther(field) ? [field.id, otherKeyOf(field.id)] : [field.id]));
  return Object.fromEntries(
    known
      .filter((key) => Object.hasOwn(answers, key) && !unasked.has(key))
      .map((key) => [key, answers[key]]),
  );
}
