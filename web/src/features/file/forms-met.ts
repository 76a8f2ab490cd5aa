import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";

/** The other forms whose answers a form's questions and rules look at. */
export function formsMet(definition: FormDefinition): readonly AnnualFormId[] {
  const named = new Set<unknown>();
  collect(definition, named);
  return annualFormIds.filter((form) => named.has(form));
}

function collect(part: unknown, named: Set<unknown>): void {
  if (typeof part !== "object" || part === null) return;
  const { kind, form } = part as { readonly kind?: unknown; readonly form?: unknown };
  if (kind === "other-form") named.add(form);
  for (const inner of Object.values(part)) collect(inner, named);
}
