import type { Explanation } from "#shared/answers/answer.ts";
import { explanationReasonName } from "#shared/answers/explanation-reason.ts";
import { fillText } from "#shared/text/format.ts";
import type { FileLanguage } from "#web/features/file/language.ts";

/** Why an odd figure is right, in words; empty while no reason is given. */
export function reasonText(
  explanation: Explanation | undefined,
  { locale, words }: Pick<FileLanguage, "locale" | "words">,
): string {
  if (!explanation) return "";
  const name = explanationReasonName[explanation.reason][locale];
  const reason = explanation.text ? `${name}: ${explanation.text}` : name;
  return fillText(words.check.reason, { reason });
}
