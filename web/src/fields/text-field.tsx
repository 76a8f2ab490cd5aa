import type { FieldOf } from "#shared/forms/form-definition.ts";
import { useQuestion, useTyped } from "#web/fields/use-question.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { TextInput } from "#web/ui/text-input.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

export type TextFieldProps = { readonly field: FieldOf<"text"> };

const longestLine = 200;

/** A text; long ones get several lines. */
export function TextField({ field }: TextFieldProps) {
  const question = useQuestion(field);
  const { text, change, blur } = useTyped(field.id);
  const bound = { name: field.id, value: text, onChange: change, onBlur: blur };
  return (
    <FieldFrame {...question}>
      {(wiring) =>
        field.maxLength > longestLine ? (
          <Textarea {...wiring} {...bound} />
        ) : (
          <TextInput {...wiring} {...bound} />
        )
      }
    </FieldFrame>
  );
}
