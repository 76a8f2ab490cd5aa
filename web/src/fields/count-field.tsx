import { evaluateExpression } from "#shared/answers/evaluate-expression.ts";
import { walkForm } from "#shared/answers/walk-form.ts";
import type { FieldOf } from "#shared/forms/form-definition.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { useLiveForm } from "#web/fields/live-form.ts";
import { fieldsCatalogue } from "#web/fields/messages.ts";
import { useQuestion, useTyped } from "#web/fields/use-question.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type CountFieldProps = { readonly field: FieldOf<"count"> };

/** A whole-number answer. An emptied box is "not answered"; it never becomes zero. */
export function CountField({ field }: CountFieldProps) {
  const { hint, ...question } = useQuestion(field);
  const { text, change, blur } = useTyped(field.id);
  const suggestion = useSuggestion(field);
  return (
    <FieldFrame
      {...question}
      hint={
        suggestion === undefined ? (
          hint
        ) : (
          <>
            {hint}
            <span className="hint__line">{suggestion}</span>
          </>
        )
      }
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          name={field.id}
          inputMode="numeric"
          width={10}
          value={text}
          onChange={change}
          onBlur={blur}
        />
      )}
    </FieldFrame>
  );
}

/** What another form says about the same thing: shown to be confirmed, never taken by itself. */
function useSuggestion({ prefill }: FieldOf<"count">): string | undefined {
  const locale = useLocale();
  const words = useMessages(fieldsCatalogue);
  const { form, answers, context } = useLiveForm();
  if (prefill === undefined) return undefined;
  const { values } = walkForm(form, answers, context);
  const value = evaluateExpression(prefill, { values, context });
  if (typeof value !== "number") return undefined;
  return fillText(words.suggestion, { value: formatCount(locale, value) });
}
