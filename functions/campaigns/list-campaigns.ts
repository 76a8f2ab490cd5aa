import { campaignReplyOf } from "#functions/campaigns/campaign-view.ts";
import type { CampaignDependencies } from "#functions/campaigns/put-campaign.ts";
import type { CampaignYears } from "#shared/api/campaigns.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

export type ListCampaignsDependencies = CampaignDependencies & {
  /** Years of the agreement, which are there before they have a campaign. */
  readonly periodYears: readonly number[];
};

/**
 * Every year from the agreement's first to next year that belongs to the agreement or has a campaign:
 * one read of each, a handful in all.
 */
export async function listCampaigns({
  campaigns,
  periodYears,
  now,
}: ListCampaignsDependencies): Promise<CampaignYears> {
  const at = now();
  const nextYear = Number(almatyDayOf(at.toISOString()).slice(0, 4)) + 1;
  const first = Math.min(...periodYears);
  const last = Math.max(...periodYears, nextYear);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const found = await Promise.all(
    years.map(async (year) => ({ year, campaign: await campaigns.find(year) })),
  );
  return {
    years: found.flatMap(({ year, campaign }) => {
      if (campaign !== undefined) return [{ year, campaign: campaignReplyOf(campaign, at) }];
      return periodYears.includes(year) ? [{ year }] : [];
    }),
  };
}
