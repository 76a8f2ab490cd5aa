import type { Explanation } from "#shared/answers/answer.ts";
import { explanationReasonName } from "#shared/answers/explanation-reason.ts";
import { fillText } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/**
 * Why an odd figure is right, in words; empty while no reason is given.
 *
 * @param pattern the words around it, with `{reason}`.
 */
export function reasonText(
  explanation: Explanation | undefined,
  locale: Locale,
  pattern: string,
): string {
  if (!explanation) return "";
  const name = explanationReasonName[explanation.reason][locale];
  const reason = explanation.text ? `${name}: ${explanation.text}` : name;
  return fillText(pattern, { reason });
}
