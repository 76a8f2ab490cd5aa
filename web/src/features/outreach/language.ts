import type { Locale } from "#shared/text/locale.ts";
import { type OutreachMessages, outreachCatalogue } from "#web/features/outreach/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

export type OutreachLanguage = { readonly locale: Locale; readonly words: OutreachMessages };

/** The language in use and the words of letters and reminders in it. */
export function useOutreachLanguage(): OutreachLanguage {
  return { locale: useLocale(), words: useMessages(outreachCatalogue) };
}
