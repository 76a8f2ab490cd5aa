import type { FieldOf } from "#shared/forms/form-definition.ts";
import { fieldsCatalogue } from "#web/fields/messages.ts";
import { emptyDate, isTypedDate } from "#web/fields/typed-date.ts";
import { useQuestion, useTyped } from "#web/fields/use-question.tsx";
import { useMessages } from "#web/i18n/catalogue.ts";
import { DateInput } from "#web/ui/date-input.tsx";

export type DateFieldProps = { readonly field: FieldOf<"date"> };

/** A day in three boxes; the month may be a name in any of the three languages. */
export function DateField({ field }: DateFieldProps) {
  const { dateHint } = useMessages(fieldsCatalogue);
  const { label, hint, ...question } = useQuestion(field);
  const { typed, change, blur } = useTyped(field.id);
  return (
    <DateInput
      {...question}
      legend={label}
      hint={
        <>
          {hint}
          <span className="hint__line">{dateHint}</span>
        </>
      }
      value={isTypedDate(typed) ? typed : emptyDate}
      onChange={change}
      onBlur={blur}
    />
  );
}
