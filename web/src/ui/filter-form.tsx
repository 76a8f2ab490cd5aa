import { useState } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { Button } from "#web/ui/button.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Select } from "#web/ui/select.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type FilterField<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  /** To choose from, "all" left out; absent: a text to type. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string | undefined;
};

export type FilterFormProps<Name extends string> = {
  readonly fields: readonly FilterField<Name>[];
  /** Those in force. */
  readonly filters: Readonly<Partial<Record<Name, string>>>;
  readonly onApply: (filters: Readonly<Partial<Record<Name, string>>>) => void;
};

/**
 * What a list is narrowed to. Nothing changes before the button is pressed, so that somebody who
 * goes through a list of choices by keyboard does not load each.
 */
export function FilterForm<Name extends string>(props: FilterFormProps<Name>) {
  // Filters that came by the address, as by the browser's way back, begin a new draft.
  return <Draft {...props} key={JSON.stringify(props.filters)} />;
}

function Draft<Name extends string>({ fields, filters, onApply }: FilterFormProps<Name>) {
  const { page } = useMessages(shellCatalogue);
  const [typed, setTyped] = useState(filters);
  const isSet = fields.some(({ name }) => filters[name] !== undefined);
  return (
    <form
      className="filter no-print"
      aria-label={page.filter.label}
      onSubmit={(event) => {
        event.preventDefault();
        onApply(typed);
      }}
    >
      {fields.map((field) => (
        <FilterInput
          key={field.name}
          field={field}
          value={typed[field.name] ?? ""}
          onChange={(value) => setTyped({ ...typed, [field.name]: value })}
        />
      ))}
      <div className="filter__buttons">
        <Button type="submit" tone="secondary">
          {page.filter.apply}
        </Button>
        {isSet && (
          <Button
            tone="plain"
            onClick={() => onApply({} as Readonly<Partial<Record<Name, string>>>)}
          >
            {page.filter.clear}
          </Button>
        )}
      </div>
    </form>
  );
}

type FilterInputProps<Name extends string> = {
  readonly field: FilterField<Name>;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function FilterInput<Name extends string>({ field, value, onChange }: FilterInputProps<Name>) {
  const { page } = useMessages(shellCatalogue);
  const { name, label, hint, options } = field;
  const id = `filter-${name}`;
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      {(wiring) =>
        options === undefined ? (
          <TextInput {...wiring} name={name} value={value} onChange={onChange} />
        ) : (
          <Select
            {...wiring}
            name={name}
            value={value}
            options={[{ value: "", label: page.filter.all }, ...options]}
            onChange={onChange}
          />
        )
      }
    </FieldFrame>
  );
}
