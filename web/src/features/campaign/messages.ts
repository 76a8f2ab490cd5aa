import type { messages } from "#web/features/campaign/messages.kk.ts";
import { catalogue } from "#web/i18n/catalogue.ts";

export type CampaignMessages = typeof messages;

/** Words of campaigns: the monitor, its lists, settings and the final act. */
export const campaignCatalogue = catalogue<CampaignMessages>({
  kk: () => import("#web/features/campaign/messages.kk.ts"),
  ru: () => import("#web/features/campaign/messages.ru.ts"),
  en: () => import("#web/features/campaign/messages.en.ts"),
});
