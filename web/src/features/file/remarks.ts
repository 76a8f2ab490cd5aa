import { fieldsOf, otherKeyOf } from "#shared/answers/walk-form.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";

type Commented = Pick<ReturnView, "comments">;

/** What the department wrote about one field and waits to be answered. */
export function remarksOn({ comments = [] }: Commented, fieldId: string): readonly string[] {
  return comments
    .filter(({ field }) => field === fieldId || field === otherKeyOf(fieldId))
    .map(({ text }) => text);
}

/** Remarks that are about no field of the form: shown with the form as a whole. */
export function generalRemarks(
  { comments = [] }: Commented,
  form: FormDefinition,
): readonly string[] {
  const keys = new Set(fieldsOf(form).flatMap(({ id }) => [id, otherKeyOf(id)]));
  return comments.filter(({ field }) => !keys.has(field)).map(({ text }) => text);
}
