import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

/** Which enterprises a form applies to; absent: to all. */
export type Applicability = Readonly<
  Record<AnnualFormId, { readonly appliesWhen?: Pick<AppliesWhen, "minHeadcount"> | undefined }>
>;
type AppliesWhen = NonNullable<FormDefinition["appliesWhen"]>;

/**
 * Whether an enterprise has to file a form: the year's campaign asks for it, the enterprise is in
 * scope, and the form applies to it. A form that does not apply may be filed, and then counts.
 *
 * @param frame the year's frame entry; undefined when the register has none.
 * @param isAsked whether the campaign asks for the form; a year without a campaign asks for all.
 */
export function isExpected(
  applicability: Applicability[AnnualFormId],
  frame: { readonly inScope: boolean; readonly headcount: number } | undefined,
  isAsked = true,
): boolean {
  if (frame?.inScope !== true || !isAsked) return false;
  return frame.headcount >= (applicability.appliesWhen?.minHeadcount ?? 0);
}
