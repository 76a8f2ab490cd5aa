import type { messages } from "#web/features/exports/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type ExportsMessages = typeof messages;

/** Words of ordering exports and fetching their files. */
export const exportsCatalogue = catalogue<ExportsMessages>({
  kk: () => import("#web/features/exports/messages.kk.ts"),
  ru: () => import("#web/features/exports/messages.ru.ts"),
  en: () => import("#web/features/exports/messages.en.ts"),
});
