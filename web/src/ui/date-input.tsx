import type { ReactNode } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { Fieldset } from "#web/ui/fieldset.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

/** The three parts as typed: "31", "1", "2027". */
export type DateTexts = { readonly day: string; readonly month: string; readonly year: string };

export type DateInputProps = {
  /** Also the id of the day's box, where an error summary leads. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly guidance?: ReactNode;
  readonly value: DateTexts;
  readonly onChange: (value: DateTexts) => void;
  readonly onBlur?: (() => void) | undefined;
};

const parts = [
  { part: "day", width: 2 },
  { part: "month", width: 10 },
  { part: "year", width: 4 },
] as const;

/** A day in three boxes: a browser's own picker follows the browser's language, not the page's. */
export function DateInput({ id, value, onChange, onBlur, ...frame }: DateInputProps) {
  const { page } = useMessages(shellCatalogue);
  return (
    <Fieldset id={id} {...frame}>
      <div className="date-input">
        {parts.map(({ part, width }) => {
          const partId = part === "day" ? id : `${id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={partId}>{page.date[part]}</label>
              <TextInput
                id={partId}
                name={partId}
                width={width}
                inputMode={part === "month" ? "text" : "numeric"}
                value={value[part]}
                aria-invalid={frame.error ? true : undefined}
                onChange={(typed) => onChange({ ...value, [part]: typed })}
                onBlur={onBlur}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
