import type { ComponentType } from "react";
import type { Field, FieldKind, FieldOf } from "#shared/forms/form-definition.ts";
import { ChoiceField } from "#web/fields/choice-field.tsx";
import { ChoicesField } from "#web/fields/choices-field.tsx";
import { ComputedField } from "#web/fields/computed-field.tsx";
import { CountField } from "#web/fields/count-field.tsx";
import { DateField } from "#web/fields/date-field.tsx";
import { fieldsCatalogue } from "#web/fields/messages.ts";
import { MoneyField } from "#web/fields/money-field.tsx";
import { TextField } from "#web/fields/text-field.tsx";
import { YesNoField } from "#web/fields/yes-no-field.tsx";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Notification } from "#web/ui/notification.tsx";

type FieldComponents = {
  readonly [Kind in FieldKind]: ComponentType<{ readonly field: FieldOf<Kind> }>;
};

/** A new kind of field does not compile until it has a component here. */
const componentByKind: FieldComponents = {
  count: CountField,
  money: MoneyField,
  text: TextField,
  date: DateField,
  "yes-no": YesNoField,
  choice: ChoiceField,
  choices: ChoicesField,
  computed: ComputedField,
};

export type QuestionFieldProps = {
  readonly field: Field;
  /** What the department wrote about this field. */
  readonly remarks: readonly string[];
};

/** A field of any kind, with the department's remarks above it. */
export function QuestionField({ field, remarks }: QuestionFieldProps) {
  const { remark } = useMessages(fieldsCatalogue);
  const Component = componentByKind[field.kind] as ComponentType<{ readonly field: Field }>;
  return (
    <>
      {remarks.length > 0 && (
        <Notification tone="warning" title={remark}>
          {remarks.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notification>
      )}
      <Component field={field} />
    </>
  );
}
