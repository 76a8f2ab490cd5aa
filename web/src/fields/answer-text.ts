import type { UncheckedAnswers } from "#shared/answers/answer.ts";
import { otherKeyOf } from "#shared/answers/walk-form.ts";
import type { Field, FieldOf } from "#shared/forms/form-definition.ts";
import { formatCount, formatDay, formatMoney } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import type { FieldsMessages } from "#web/fields/messages.ts";

/** Language of a text and its few fixed words. */
export type TextLanguage = {
  readonly locale: Locale;
  readonly words: Pick<FieldsMessages, "yes" | "no">;
};

/** An answer in words; undefined when there is none. What is no answer stays as it was typed. */
export function answerText(
  field: Field,
  answers: UncheckedAnswers,
  language: TextLanguage,
): string | undefined {
  const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
  if (answer === undefined) return undefined;
  if (field.kind === "choice") return choiceText(field, answers, language.locale);
  return valueText(field, answer, language);
}

function valueText(field: Field, answer: unknown, { locale, words }: TextLanguage): string {
  if (typeof answer === "number") {
    return field.kind === "money" ? formatMoney(locale, answer) : formatCount(locale, answer);
  }
  if (typeof answer === "boolean") return answer ? words.yes : words.no;
  if (field.kind === "choices" && Array.isArray(answer)) {
    return answer.map((value) => optionLabel(field, value, locale)).join("; ");
  }
  if (typeof answer !== "string") return halfTyped(answer);
  return field.kind === "date" ? formatDay(locale, answer) : answer;
}

function choiceText(field: FieldOf<"choice">, answers: UncheckedAnswers, locale: Locale): string {
  const label = optionLabel(field, answers[field.id], locale);
  const other = answers[otherKeyOf(field.id)];
  const asksText = field.options.some((one) => one.value === answers[field.id] && one.asksText);
  return asksText && typeof other === "string" ? `${label}: ${other}` : label;
}

function optionLabel(
  field: FieldOf<"choice"> | FieldOf<"choices">,
  value: unknown,
  locale: Locale,
): string {
  return field.options.find((option) => option.value === value)?.label[locale] ?? String(value);
}

/** A day of which not every box is right yet. */
function halfTyped(answer: unknown): string {
  if (typeof answer !== "object" || answer === null) return String(answer);
  const { day, month, year } = answer as Record<string, unknown>;
  return [day, month, year].filter((part) => typeof part === "string" && part !== "").join(" ");
}
