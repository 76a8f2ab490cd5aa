import type { ReactNode } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { Details } from "#web/ui/details.tsx";
import { ErrorMessage } from "#web/ui/error-message.tsx";
import { describedBy } from "#web/ui/field-frame.tsx";

export type FieldsetProps = {
  readonly id: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly guidance?: ReactNode;
  readonly children: ReactNode;
};

/** Several inputs that answer one question. */
export function Fieldset({ id, legend, hint, error, guidance, children }: FieldsetProps) {
  const { page } = useMessages(shellCatalogue);
  const parts = { hint: hint && `${id}-hint`, error: error && `${id}-error` };
  return (
    <div className={error ? "field field--error" : "field"}>
      <fieldset aria-describedby={describedBy(parts)}>
        <legend className="field__label">{legend}</legend>
        {hint && (
          <div className="hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        {guidance && (
          <Details summary={page.guidance} about={legend}>
            {guidance}
          </Details>
        )}
        <ErrorMessage id={`${id}-error`} message={error} />
        {children}
      </fieldset>
    </div>
  );
}
