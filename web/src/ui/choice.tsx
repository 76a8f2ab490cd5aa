import type { ReactNode } from "react";

export type ChoiceOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Shown below the option while it is chosen, such as the text that `other` asks for. */
  readonly below?: ReactNode;
};

export type ChoiceProps = {
  readonly kind: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
};

export function Choice({ kind, id, name, option, checked, onChange, onBlur }: ChoiceProps) {
  return (
    <div className="choice">
      <input
        type={kind}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onBlur={onBlur}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && (
        <div className="hint" id={`${id}-hint`}>
          {option.hint}
        </div>
      )}
      {checked && option.below && <div className="choice__below">{option.below}</div>}
    </div>
  );
}

/** An error summary links to the group's id, which is its first input. */
export const choiceId = (id: string, index: number): string =>
  index === 0 ? id : `${id}-${index + 1}`;
