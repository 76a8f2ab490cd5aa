import type { messages } from "#web/features/review/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type ReviewMessages = typeof messages;

/** Words of reviewing what enterprises filed, and of filing on their behalf. */
export const reviewCatalogue = catalogue<ReviewMessages>({
  kk: () => import("#web/features/review/messages.kk.ts"),
  ru: () => import("#web/features/review/messages.ru.ts"),
  en: () => import("#web/features/review/messages.en.ts"),
});
