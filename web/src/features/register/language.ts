import type { Locale } from "#shared/text/locale.ts";
import { type RegisterMessages, registerCatalogue } from "#web/features/register/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

/** The language in use with the words of the register. */
export type RegisterLanguage = {
  readonly locale: Locale;
  readonly words: RegisterMessages;
  /** Names have no English form: they are shown in Russian there, and marked as such. */
  readonly own: "kk" | "ru";
};

export function useRegisterLanguage(): RegisterLanguage {
  const locale = useLocale();
  const words = useMessages(registerCatalogue);
  return { locale, words, own: locale === "kk" ? "kk" : "ru" };
}

/** A language in words; one that is not known stays a code. */
export function languageName(names: Readonly<Record<string, string>>, language: string): string {
  return names[language] ?? language;
}
