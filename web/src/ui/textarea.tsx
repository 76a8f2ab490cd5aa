import type { Wiring } from "#web/ui/field-frame.tsx";

export type TextareaProps = Partial<Wiring> & {
  readonly id: string;
  readonly name?: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly rows?: number;
};

/** Several lines of text. */
export function Textarea({ onChange, rows = 4, ...rest }: TextareaProps) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className="input"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
