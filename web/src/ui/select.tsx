import type { Wiring } from "#web/ui/field-frame.tsx";

export type SelectProps = Partial<Wiring> & {
  readonly id: string;
  readonly name?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

/** One of a list that is too long for radio buttons. */
export function Select({ options, onChange, ...rest }: SelectProps) {
  return (
    <select {...rest} className="input" onChange={(event) => onChange(event.currentTarget.value)}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
