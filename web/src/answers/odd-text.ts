import type { Finding } from "#shared/answers/finding.ts";
import { messageOf } from "#shared/answers/message-of.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { Locale } from "#shared/text/locale.ts";

/**
 * What is odd, without the request to check it or to say why: for places where the reason stands
 * beside it. The request is the last sentence of such a message.
 */
export function oddText(finding: Finding, form: FormDefinition, locale: Locale): string {
  const message = messageOf(finding, form, locale);
  const end = message.lastIndexOf(". ");
  return end === -1 ? message : message.slice(0, end);
}
