import { catalogue } from "#web/i18n/catalogue.ts";
import type { messages } from "#web/i18n/job.kk.ts";

export type JobMessages = typeof messages;

export const jobCatalogue = catalogue<JobMessages>({
  kk: () => import("#web/i18n/job.kk.ts"),
  ru: () => import("#web/i18n/job.ru.ts"),
  en: () => import("#web/i18n/job.en.ts"),
});
