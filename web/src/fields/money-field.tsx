import type { FieldOf } from "#shared/forms/form-definition.ts";
import { fieldsCatalogue } from "#web/fields/messages.ts";
import { useQuestion, useTyped } from "#web/fields/use-question.tsx";
import { useMessages } from "#web/i18n/catalogue.ts";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type MoneyFieldProps = { readonly field: FieldOf<"money"> };

/** Whole tenge; `₸` and spaces may be typed with it. */
export function MoneyField({ field }: MoneyFieldProps) {
  const { perMonth, perYear } = useMessages(fieldsCatalogue);
  const question = useQuestion(field);
  const { text, change, blur } = useTyped(field.id);
  return (
    <FieldFrame {...question} suffix={field.per === "month" ? perMonth : perYear}>
      {(wiring) => (
        <TextInput
          {...wiring}
          name={field.id}
          inputMode="numeric"
          width={20}
          value={text}
          onChange={change}
          onBlur={blur}
        />
      )}
    </FieldFrame>
  );
}
