import { useEffect, useId, useRef } from "react";

export type ErrorSummaryProps = {
  readonly title: string;
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
  /** Counts failed tries: each new one takes the focus again. */
  readonly attempt?: number;
};

/** Everything wrong with the page at its top; each line leads to its field. */
export function ErrorSummary({ title, errors, attempt = 0 }: ErrorSummaryProps) {
  const titleId = useId();
  const summary = useRef<HTMLDivElement>(null);
  // The person pressed a button and must hear at once that it did not go through.
  useEffect(() => {
    if (attempt >= 0) summary.current?.focus();
  }, [attempt]);
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      ref={summary}
    >
      <h2 id={titleId}>{title}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The question is brought into sight with its label, and the box takes the focus. */
function goToField(event: { preventDefault: () => void }, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  (field.closest(".field") ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}
