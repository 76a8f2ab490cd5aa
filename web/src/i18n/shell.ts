import { catalogue } from "#web/i18n/catalogue.ts";
import type { messages } from "#web/i18n/shell.kk.ts";

export type ShellMessages = typeof messages;

export const shellCatalogue = catalogue<ShellMessages>({
  kk: () => import("#web/i18n/shell.kk.ts"),
  ru: () => import("#web/i18n/shell.ru.ts"),
  en: () => import("#web/i18n/shell.en.ts"),
});
