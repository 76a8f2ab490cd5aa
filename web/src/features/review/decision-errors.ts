import { labelOf } from "#shared/answers/message-of.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { fillText } from "#shared/text/format.ts";
import type { ReviewLanguage } from "#web/features/review/language.ts";
import { remarksOf, type TypedRemarks } from "#web/features/review/use-remarks.ts";

/** As many characters as the server takes of one remark. */
const longestRemark = 2000;

export type RemarkError = { readonly field: string; readonly message: string };

/**
 * What stands against returning a form with these remarks.
 *
 * @param shown fields on the page; a missing remark is asked for beside the first.
 */
export function remarkErrorsOf(
  definition: FormDefinition,
  typed: TypedRemarks,
  {
    shown,
    words,
    locale,
  }: Pick<ReviewLanguage, "words" | "locale"> & {
    readonly shown: readonly string[];
  },
): readonly RemarkError[] {
  const remarks = remarksOf(typed, shown);
  if (remarks.length === 0) {
    // A box that is open already is where the remark goes.
    const field = shown.find((id) => typed[id] !== undefined) ?? shown[0] ?? "";
    return [{ field, message: words.decision.needRemark }];
  }
  return remarks
    .filter(({ text }) => text.length > longestRemark)
    .map(({ field }) => ({
      field,
      message: fillText(words.decision.tooLong, { field: labelOf(definition, field, locale) }),
    }));
}
