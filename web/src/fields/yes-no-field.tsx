import type { FieldOf } from "#shared/forms/form-definition.ts";
import { fieldsCatalogue } from "#web/fields/messages.ts";
import { useQuestion, useTyped } from "#web/fields/use-question.tsx";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Radios } from "#web/ui/radios.tsx";

export type YesNoFieldProps = { readonly field: FieldOf<"yes-no"> };

export function YesNoField({ field }: YesNoFieldProps) {
  const { yes, no } = useMessages(fieldsCatalogue);
  const { label, ...question } = useQuestion(field);
  const { text, change, blur } = useTyped(field.id);
  return (
    <Radios
      {...question}
      name={field.id}
      legend={label}
      options={[
        { value: "yes", label: yes },
        { value: "no", label: no },
      ]}
      value={text}
      onChange={change}
      onBlur={blur}
    />
  );
}
