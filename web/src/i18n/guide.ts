import { catalogue } from "#web/i18n/catalogue.ts";
import type { messages } from "#web/i18n/guide.kk.ts";

export type GuideMessages = typeof messages;

/** Words of the pages that need no sign-in. */
export const guideCatalogue = catalogue<GuideMessages>({
  kk: () => import("#web/i18n/guide.kk.ts"),
  ru: () => import("#web/i18n/guide.ru.ts"),
  en: () => import("#web/i18n/guide.en.ts"),
});
