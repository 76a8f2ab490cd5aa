import type { messages } from "#web/features/people/audit-messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type AuditMessages = typeof messages;

/** Words of the audit list: every kind of request that it keeps, by the contract's id. */
export const auditCatalogue = catalogue<AuditMessages>({
  kk: () => import("#web/features/people/audit-messages.kk.ts"),
  ru: () => import("#web/features/people/audit-messages.ru.ts"),
  en: () => import("#web/features/people/audit-messages.en.ts"),
});
