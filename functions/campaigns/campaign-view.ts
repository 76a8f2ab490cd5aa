import type { Campaign } from "#functions/campaigns/campaign-repository.ts";
import type { CampaignReply } from "#shared/api/campaigns.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** A campaign as it is answered, its state taken from the day in the city. */
export function campaignReplyOf(campaign: Campaign, now: Date): CampaignReply {
  const { changedBy: _changedBy, changedAt: _changedAt, ...settings } = campaign;
  return { ...settings, state: campaignStateOf(campaign, almatyDayOf(now.toISOString())) };
}
