import { catalogue } from "#web/i18n/catalogue.ts";
import type { messages } from "#web/i18n/enrol.kk.ts";

export type EnrolMessages = typeof messages;

export const enrolCatalogue = catalogue<EnrolMessages>({
  kk: () => import("#web/i18n/enrol.kk.ts"),
  ru: () => import("#web/i18n/enrol.ru.ts"),
  en: () => import("#web/i18n/enrol.en.ts"),
});
