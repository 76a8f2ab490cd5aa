import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";

export type ErrorMessageProps = { readonly id: string; readonly message: string | undefined };

/** What is wrong with one field and how to mend it. */
export function ErrorMessage({ id, message }: ErrorMessageProps) {
  const { page } = useMessages(shellCatalogue);
  if (!message) return null;
  return (
    <p className="error-message" id={id}>
      <span className="hidden">{page.errorPrefix}</span>
      {message}
    </p>
  );
}
