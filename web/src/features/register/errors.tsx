import { useRegisterLanguage } from "#web/features/register/language.ts";
import type { FieldError } from "#web/features/register/scope.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { ErrorSummary } from "#web/ui/error-summary.tsx";

export type ErrorsProps = { readonly errors: readonly FieldError[]; readonly attempt: number };

/** Everything to mend at the top of the page; nothing while nothing is wrong. */
export function Errors({ errors, attempt }: ErrorsProps) {
  const { locale, words } = useRegisterLanguage();
  if (errors.length === 0) return null;
  const title = pluralText(locale, words.errorsTitle, errors.length);
  return <ErrorSummary title={title} errors={errors} attempt={attempt} />;
}

export const messageOf = (errors: readonly FieldError[], fieldId: string): string | undefined =>
  errors.find((error) => error.fieldId === fieldId)?.message;
