import type { messages } from "#web/features/outreach/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type OutreachMessages = typeof messages;

/** Words of letters and reminders. */
export const outreachCatalogue = catalogue<OutreachMessages>({
  kk: () => import("#web/features/outreach/messages.kk.ts"),
  ru: () => import("#web/features/outreach/messages.ru.ts"),
  en: () => import("#web/features/outreach/messages.en.ts"),
});
