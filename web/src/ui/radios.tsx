import type { ReactNode } from "react";
import { Choice, type ChoiceOption, choiceId } from "#web/ui/choice.tsx";
import { Fieldset } from "#web/ui/fieldset.tsx";

export type RadiosProps = {
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly guidance?: ReactNode;
  readonly options: readonly ChoiceOption[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
};

/** One answer out of a few. */
export function Radios({ id, name, options, value, onChange, onBlur, ...frame }: RadiosProps) {
  return (
    <Fieldset id={id} {...frame}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          kind="radio"
          id={choiceId(id, index)}
          name={name}
          option={option}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
          onBlur={onBlur}
        />
      ))}
    </Fieldset>
  );
}
