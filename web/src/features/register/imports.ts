import type { messages } from "#web/features/register/imports.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type ImportMessages = typeof messages;

/** Words of importing a register file. */
export const importCatalogue = catalogue<ImportMessages>({
  kk: () => import("#web/features/register/imports.kk.ts"),
  ru: () => import("#web/features/register/imports.ru.ts"),
  en: () => import("#web/features/register/imports.en.ts"),
});
