import { catalogue } from "#web/i18n/catalogue.ts";
import type { messages } from "#web/i18n/desk.kk.ts";

export type DeskMessages = typeof messages;

export const deskCatalogue = catalogue<DeskMessages>({
  kk: () => import("#web/i18n/desk.kk.ts"),
  ru: () => import("#web/i18n/desk.ru.ts"),
  en: () => import("#web/i18n/desk.en.ts"),
});
