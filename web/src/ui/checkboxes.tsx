import type { ReactNode } from "react";
import { Choice, type ChoiceOption, choiceId } from "#web/ui/choice.tsx";
import { Fieldset } from "#web/ui/fieldset.tsx";

export type CheckboxesProps = {
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly guidance?: ReactNode;
  readonly options: readonly ChoiceOption[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly onBlur?: (() => void) | undefined;
};

/** Any number of answers; they are kept in the order of the options. */
export function Checkboxes(props: CheckboxesProps) {
  const { id, name, options, value, onChange, onBlur, ...frame } = props;
  const change = (changed: string, checked: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === changed ? checked : value.includes(each))),
    );
  return (
    <Fieldset id={id} {...frame}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          kind="checkbox"
          id={choiceId(id, index)}
          name={name}
          option={option}
          checked={value.includes(option.value)}
          onChange={(checked) => change(option.value, checked)}
          onBlur={onBlur}
        />
      ))}
    </Fieldset>
  );
}
