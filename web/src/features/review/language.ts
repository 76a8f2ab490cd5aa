import type { Locale } from "#shared/text/locale.ts";
import { type ReviewMessages, reviewCatalogue } from "#web/features/review/messages.ts";
import type { TextLanguage } from "#web/fields/answer-text.ts";
import { type FieldsMessages, fieldsCatalogue } from "#web/fields/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

/** The language in use with the words of review and of fields. */
export type ReviewLanguage = {
  readonly locale: Locale;
  readonly words: ReviewMessages;
  readonly fieldWords: FieldsMessages;
  /** For putting answers into words. */
  readonly text: TextLanguage;
};

export function useReviewLanguage(): ReviewLanguage {
  const locale = useLocale();
  const words = useMessages(reviewCatalogue);
  const fieldWords = useMessages(fieldsCatalogue);
  return { locale, words, fieldWords, text: { locale, words: fieldWords } };
}

/** An enterprise's name: there is none in English, so the Russian one is shown there. */
export function nameOf(name: { readonly kk: string; readonly ru: string }, locale: Locale): string {
  return locale === "kk" ? name.kk : name.ru;
}
