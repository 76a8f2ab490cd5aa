import type { ReactNode } from "react";
import { useController } from "react-hook-form";
import type { Field } from "#shared/forms/form-definition.ts";
import { fillText } from "#shared/text/format.ts";
import { answerText } from "#web/fields/answer-text.ts";
import { useLiveForm } from "#web/fields/live-form.ts";
import { fieldsCatalogue } from "#web/fields/messages.ts";
import type { Typed, TypedAnswers } from "#web/fields/typed-answers.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

/** What every kind of field shows around its input. */
export type Question = {
  readonly id: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly guidance: string | undefined;
  readonly error: string | undefined;
};

/** Label, hint with last year's value, help and error of a field in the language in use. */
export function useQuestion(field: Field): Question {
  const locale = useLocale();
  const { error } = useTyped(field.id);
  return {
    id: field.id,
    label: field.label[locale],
    hint: useHint(field),
    guidance: field.guidance?.[locale],
    error,
  };
}

function useHint(field: Field): ReactNode {
  const locale = useLocale();
  const words = useMessages(fieldsCatalogue);
  const { context } = useLiveForm();
  const last = answerText(field, context.lastYear ?? {}, { locale, words });
  const own = field.hint?.[locale];
  const lines = [
    ...(own === undefined ? [] : [own]),
    ...(last === undefined ? [] : [fillText(words.lastYear, { value: last })]),
  ];
  if (lines.length === 0) return undefined;
  return lines.map((line) => (
    <span className="hint__line" key={line}>
      {line}
    </span>
  ));
}

/** One value of the form on the screen, bound by its key. */
export function useTyped(key: string) {
  const { field, fieldState } = useController<TypedAnswers>({ name: key });
  const typed: Typed | undefined = field.value;
  return {
    typed,
    text: typeof typed === "string" ? typed : "",
    change: (next: Typed) => field.onChange(next),
    blur: field.onBlur,
    error: fieldState.error?.message,
  };
}
