import type { messages } from "#web/features/people/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type PeopleMessages = typeof messages;

/** Words of people: who has a role, who is invited, and accepting an invitation. */
export const peopleCatalogue = catalogue<PeopleMessages>({
  kk: () => import("#web/features/people/messages.kk.ts"),
  ru: () => import("#web/features/people/messages.ru.ts"),
  en: () => import("#web/features/people/messages.en.ts"),
});
