import { FieldFrame } from "#web/ui/field-frame.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type SuccessorFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (typed: string) => void;
};

/** BIN of the enterprise that another was merged into. */
export function SuccessorField({ label, hint, error, value, onChange }: SuccessorFieldProps) {
  return (
    <FieldFrame id="mergedInto" label={label} hint={hint} error={error}>
      {(wiring) => (
        <TextInput
          {...wiring}
          name="mergedInto"
          inputMode="numeric"
          width={20}
          value={value}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  );
}
