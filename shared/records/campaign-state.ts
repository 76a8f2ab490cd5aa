import type { CampaignState } from "#shared/api/policy.ts";

/**
 * State of a reporting year's campaign: planned, open and closed follow from its days, only final
 * is an act.
 *
 * @param today the day in the city, `YYYY-MM-DD`; the campaign is still open on `closesOn`.
 */
export function campaignStateOf(
  campaign: {
    readonly opensOn: string;
    readonly closesOn: string;
    readonly finalAt?: string | undefined;
  },
  today: string,
): CampaignState {
  if (campaign.finalAt !== undefined) return "final";
  if (today < campaign.opensOn) return "planned";
  return today <= campaign.closesOn ? "open" : "closed";
}
