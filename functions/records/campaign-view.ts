import type { YearCampaign } from "#functions/records/filing-year.ts";
import type { CampaignView } from "#shared/api/common.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";

/** @param today the day in the city. */
export function campaignViewOf(campaign: YearCampaign, today: string): CampaignView {
  const { year, opensOn, closesOn, finalAt } = campaign;
  const state = campaignStateOf(campaign, today);
  return { year, state, opensOn, closesOn, ...(finalAt === undefined ? {} : { finalAt }) };
}
