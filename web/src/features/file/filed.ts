import type { messages } from "#web/features/file/filed.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type FiledMessages = typeof messages;

/** Words of sending, of what was sent, and of objecting; not needed to fill in. */
export const filedCatalogue = catalogue<FiledMessages>({
  kk: () => import("#web/features/file/filed.kk.ts"),
  ru: () => import("#web/features/file/filed.ru.ts"),
  en: () => import("#web/features/file/filed.en.ts"),
});
