import type { Ref } from "react";
import type { Wiring } from "#web/ui/field-frame.tsx";

export type TextInputProps = Partial<Wiring> & {
  readonly id: string;
  readonly name?: string;
  /** As typed; the caller decides what it means. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal";
  /** Room for so many characters; without it the full width. */
  readonly width?: 2 | 4 | 10 | 20;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** One line of text. Always `type=text`: a wheel or an arrow key never changes a number. */
export function TextInput({ width, onChange, inputRef, autoComplete, ...rest }: TextInputProps) {
  return (
    <input
      {...rest}
      ref={inputRef}
      type="text"
      className={width ? `input input--${width}` : "input"}
      autoComplete={autoComplete ?? "off"}
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
