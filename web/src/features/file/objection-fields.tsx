import { Controller, type UseFormReturn } from "react-hook-form";
import { checkBin } from "#shared/law/bin.ts";
import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { objectionKinds, type TypedObjection } from "#web/features/file/objection.ts";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { TextInput } from "#web/ui/text-input.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

export type ObjectionFieldsProps = {
  readonly methods: UseFormReturn<TypedObjection>;
  readonly messages: {
    readonly kind: string | undefined;
    readonly mergedInto: string | undefined;
  };
  readonly isMerged: boolean;
};

/** What the matter is; a merger names the enterprise that goes on. */
export function ObjectionFields({ methods, messages, isMerged }: ObjectionFieldsProps) {
  const { words } = useFiledLanguage();
  const { control } = methods;
  const isRightBin = (typed: string) => !isMerged || checkBin(typed.replace(/\s/g, "")) === "valid";
  return (
    <>
      <Controller
        control={control}
        name="kind"
        rules={{ validate: (kind) => kind !== "" }}
        render={({ field }) => (
          <Radios
            id="kind"
            name="kind"
            legend={words.objection.kind}
            error={messages.kind}
            options={objectionKinds.map((kind) => ({
              value: kind,
              label: words.objection.kinds[kind],
            }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {isMerged && (
        <Controller
          control={control}
          name="mergedInto"
          rules={{ validate: isRightBin }}
          render={({ field }) => (
            <FieldFrame
              id="mergedInto"
              label={words.objection.mergedInto}
              hint={words.objection.mergedIntoHint}
              error={messages.mergedInto}
            >
              {(wiring) => (
                <TextInput
                  {...wiring}
                  name="mergedInto"
                  inputMode="numeric"
                  width={20}
                  value={field.value}
                  onChange={field.onChange}
                />
              )}
            </FieldFrame>
          )}
        />
      )}
      <Controller
        control={control}
        name="note"
        render={({ field }) => (
          <FieldFrame id="note" label={words.objection.note} hint={words.objection.noteHint}>
            {(wiring) => (
              <Textarea {...wiring} name="note" value={field.value} onChange={field.onChange} />
            )}
          </FieldFrame>
        )}
      />
    </>
  );
}
