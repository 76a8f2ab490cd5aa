import type { messages } from "#web/features/file/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type FileMessages = typeof messages;

/** Words of filing a return. */
export const fileCatalogue = catalogue<FileMessages>({
  kk: () => import("#web/features/file/messages.kk.ts"),
  ru: () => import("#web/features/file/messages.ru.ts"),
  en: () => import("#web/features/file/messages.en.ts"),
});
