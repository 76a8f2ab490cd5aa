import type { messages } from "#web/features/progress/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type ProgressMessages = typeof messages;

export const progressCatalogue = catalogue<ProgressMessages>({
  kk: () => import("#web/features/progress/messages.kk.ts"),
  ru: () => import("#web/features/progress/messages.ru.ts"),
  en: () => import("#web/features/progress/messages.en.ts"),
});
