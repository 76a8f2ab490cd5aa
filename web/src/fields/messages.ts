import type { messages } from "#web/fields/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type FieldsMessages = typeof messages;

/** Words that every form needs, whatever it asks. */
export const fieldsCatalogue = catalogue<FieldsMessages>({
  kk: () => import("#web/fields/messages.kk.ts"),
  ru: () => import("#web/fields/messages.ru.ts"),
  en: () => import("#web/fields/messages.en.ts"),
});
