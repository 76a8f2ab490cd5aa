import type { messages } from "#web/features/register/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type RegisterMessages = typeof messages;

/** Words of the register: search, cards, changes, objections, members. */
export const registerCatalogue = catalogue<RegisterMessages>({
  kk: () => import("#web/features/register/messages.kk.ts"),
  ru: () => import("#web/features/register/messages.ru.ts"),
  en: () => import("#web/features/register/messages.en.ts"),
});
