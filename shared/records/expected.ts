import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

/** Which enterprises a form applies to; absent: to all. */
export type Applicability = Readonly<
  Record<AnnualFormId, { readonly appliesWhen?: Pick<AppliesWhen, "minHeadcount"> | undefined }>
>;
type AppliesWhen = NonNullable<FormDefinition["appliesWhen"]>;

/**
 * Whether an enterprise has to file a form: it is in scope in the year and the form applies to it.
 * A form that does not apply may be filed, and then counts.
 *
 * @param frame the year's frame entry; undefined when the register has none.
 */
export function isExpected(
  applicability: Applicability[AnnualFormId],
  frame: { readonly inScope: boolean; readonly headcount: number } | undefined,
): boolean {
  if (frame?.inScope !== true) return false;
  return frame.headcount >= (applicability.appliesWhen?.minHeadcount ?? 0);
}
