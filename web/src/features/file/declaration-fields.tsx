import { Controller, type UseFormReturn } from "react-hook-form";
import { useFileLanguage } from "#web/features/file/language.ts";
import { Checkboxes } from "#web/ui/checkboxes.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type TypedDeclaration = {
  signatory: string;
  position: string;
  confirmed: boolean;
};

export type DeclarationFieldsProps = { readonly methods: UseFormReturn<TypedDeclaration> };

const longestName = 200;
const isFilled = (value: string | boolean) =>
  value === true || (typeof value === "string" && value.trim() !== "");

/** Who signs, in what position, and that the answers are right. */
export function DeclarationFields({ methods: { control } }: DeclarationFieldsProps) {
  const { words } = useFileLanguage();
  const texts = [
    { key: "signatory", label: words.send.signatory, error: words.send.needSignatory },
    { key: "position", label: words.send.position, error: words.send.needPosition },
  ] as const;
  return (
    <>
      <h2>{words.send.declaration}</h2>
      {texts.map(({ key, label, error }) => (
        <Controller
          key={key}
          control={control}
          name={key}
          rules={{ validate: isFilled }}
          render={({ field, fieldState }) => (
            <FieldFrame id={key} label={label} error={fieldState.invalid ? error : undefined}>
              {(wiring) => (
                <TextInput
                  {...wiring}
                  name={key}
                  maxLength={longestName}
                  autoComplete={key === "signatory" ? "name" : "organization-title"}
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                />
              )}
            </FieldFrame>
          )}
        />
      ))}
      <Controller
        control={control}
        name="confirmed"
        rules={{ validate: isFilled }}
        render={({ field, fieldState }) => (
          <Checkboxes
            id="confirmed"
            name="confirmed"
            legend={words.send.confirm}
            error={fieldState.invalid ? words.send.needConfirm : undefined}
            options={[{ value: "yes", label: words.send.confirmText }]}
            value={field.value ? ["yes"] : []}
            onChange={(ticked) => field.onChange(ticked.length > 0)}
          />
        )}
      />
    </>
  );
}
