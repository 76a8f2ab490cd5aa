import type { FieldOf } from "#shared/forms/form-definition.ts";
import { useQuestion, useTyped } from "#web/fields/use-question.tsx";
import { useLocale } from "#web/i18n/catalogue.ts";
import { Checkboxes } from "#web/ui/checkboxes.tsx";

export type ChoicesFieldProps = { readonly field: FieldOf<"choices"> };

/** Any number of a few; none ticked is "not answered". */
export function ChoicesField({ field }: ChoicesFieldProps) {
  const locale = useLocale();
  const { label, ...question } = useQuestion(field);
  const { typed, change, blur } = useTyped(field.id);
  return (
    <Checkboxes
      {...question}
      name={field.id}
      legend={label}
      options={field.options.map(({ value, label }) => ({ value, label: label[locale] }))}
      value={Array.isArray(typed) ? typed : []}
      onChange={change}
      onBlur={blur}
    />
  );
}
