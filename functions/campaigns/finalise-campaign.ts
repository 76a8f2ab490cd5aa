import type { Campaign } from "#functions/campaigns/campaign-repository.ts";
import type { CampaignDependencies } from "#functions/campaigns/put-campaign.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { Problem } from "#shared/api/problem.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/**
 * Makes a year final, from this instant and for good; one that is still open takes no more returns
 * then. A year that is final already stays as it is, with its first instant.
 *
 * @throws Problem `campaign/not-found`, `campaign/not-open` before it has begun, `request/busy`.
 */
export async function finaliseCampaign(
  { year, changedBy }: Pick<Campaign, "year" | "changedBy">,
  { campaigns, now }: CampaignDependencies,
): Promise<Campaign> {
  return tryAgain(async () => {
    const before = await campaigns.find(year);
    if (before === undefined) throw new Problem("campaign/not-found");
    if (before.finalAt !== undefined) return before;
    const at = now().toISOString();
    if (campaignStateOf(before, almatyDayOf(at)) === "planned") {
      throw new Problem("campaign/not-open");
    }
    const next = {
      ...before,
      version: before.version + 1,
      finalAt: at,
      changedBy,
      changedAt: at,
    };
    return (await campaigns.put(next)) ? next : undefined;
  });
}
