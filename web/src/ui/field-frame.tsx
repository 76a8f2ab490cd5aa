import type { ReactNode } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { Details } from "#web/ui/details.tsx";
import { ErrorMessage } from "#web/ui/error-message.tsx";

/** Attributes that tie an input to its label, hint and error. */
export type Wiring = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

export type FieldFrameProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Longer help, behind a disclosure. */
  readonly guidance?: ReactNode;
  /** Unit behind the input, such as ₸. */
  readonly suffix?: string | undefined;
  readonly children: (wiring: Wiring) => ReactNode;
};

/** A question with one input: label, hint, error and help in the order they are read. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, hint, error, guidance, suffix, children } = props;
  const { page } = useMessages(shellCatalogue);
  const parts = { hint: hint && `${id}-hint`, error: error && `${id}-error` };
  return (
    <div className={error ? "field field--error" : "field"}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {guidance && (
        <Details summary={page.guidance} about={label}>
          {guidance}
        </Details>
      )}
      <ErrorMessage id={`${id}-error`} message={error} />
      <div className="field__input">
        {children({
          id,
          "aria-describedby": describedBy(parts),
          "aria-invalid": error ? true : undefined,
        })}
        {suffix && <span className="suffix">{suffix}</span>}
      </div>
    </div>
  );
}

/** Ids of what describes an input, in reading order; undefined when nothing does. */
export function describedBy(parts: Readonly<Record<string, unknown>>): string | undefined {
  const ids = Object.values(parts).filter((part) => typeof part === "string" && part !== "");
  return ids.length === 0 ? undefined : ids.join(" ");
}
