import type { Locale } from "#shared/text/locale.ts";
import { type FileMessages, fileCatalogue } from "#web/features/file/messages.ts";
import type { TextLanguage } from "#web/fields/answer-text.ts";
import { type FieldsMessages, fieldsCatalogue } from "#web/fields/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

/** The language in use with the words of filing and of fields. */
export type FileLanguage = {
  readonly locale: Locale;
  readonly words: FileMessages;
  readonly fieldWords: FieldsMessages;
  /** For putting answers into words. */
  readonly text: TextLanguage;
};

export function useFileLanguage(): FileLanguage {
  const locale = useLocale();
  const words = useMessages(fileCatalogue);
  const fieldWords = useMessages(fieldsCatalogue);
  return { locale, words, fieldWords, text: { locale, words: fieldWords } };
}

/** A name that has no English form is shown in Russian there, and marked as such. */
export function nameLanguageOf(locale: Locale): "kk" | "ru" {
  return locale === "kk" ? "kk" : "ru";
}
