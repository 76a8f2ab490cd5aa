import { labelOf } from "#shared/answers/message-of.ts";
import { otherKeyOf } from "#shared/answers/walk-form.ts";
import type { FieldOf } from "#shared/forms/form-definition.ts";
import { useLiveForm } from "#web/fields/live-form.ts";
import { useQuestion, useTyped } from "#web/fields/use-question.tsx";
import { useLocale } from "#web/i18n/catalogue.ts";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type ChoiceFieldProps = { readonly field: FieldOf<"choice"> };

/** One of a few; an option may ask for a text, kept beside the choice. */
export function ChoiceField({ field }: ChoiceFieldProps) {
  const locale = useLocale();
  const { label, ...question } = useQuestion(field);
  const { text, change, blur } = useTyped(field.id);
  return (
    <Radios
      {...question}
      name={field.id}
      legend={label}
      options={field.options.map((option) => ({
        value: option.value,
        label: option.label[locale],
        below: option.asksText ? <OtherText field={field} /> : undefined,
      }))}
      value={text}
      onChange={change}
      onBlur={blur}
    />
  );
}

function OtherText({ field }: ChoiceFieldProps) {
  const locale = useLocale();
  const { form } = useLiveForm();
  const key = otherKeyOf(field.id);
  const { text, change, blur, error } = useTyped(key);
  return (
    <FieldFrame id={key} label={labelOf(form, key, locale)} error={error}>
      {(wiring) => (
        <TextInput {...wiring} name={key} value={text} onChange={change} onBlur={blur} />
      )}
    </FieldFrame>
  );
}
