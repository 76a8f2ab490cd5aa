import { campaignReplyOf } from "#functions/campaigns/campaign-view.ts";
import { finaliseCampaign } from "#functions/campaigns/finalise-campaign.ts";
import {
  type ListCampaignsDependencies,
  listCampaigns,
} from "#functions/campaigns/list-campaigns.ts";
import { putCampaign } from "#functions/campaigns/put-campaign.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import {
  finaliseCampaignContract,
  listCampaignsContract,
  putCampaignContract,
  readCampaignContract,
} from "#shared/api/campaigns.ts";
import { Problem } from "#shared/api/problem.ts";

/** Listing, reading, changing and finalising the campaign of a reporting year. */
export function campaignEndpoints(dependencies: ListCampaignsDependencies): readonly Endpoint[] {
  const { campaigns, now } = dependencies;
  return [
    endpoint(listCampaignsContract, () => listCampaigns(dependencies)),
    endpoint(readCampaignContract, async ({ params }) => {
      const campaign = await campaigns.find(params.year);
      if (campaign === undefined) throw new Problem("campaign/not-found");
      return campaignReplyOf(campaign, now());
    }),
    endpoint(putCampaignContract, async ({ params, body, caller }) => {
      const change = { ...params, ...body, changedBy: caller.id };
      return campaignReplyOf(await putCampaign(change, dependencies), now());
    }),
    endpoint(finaliseCampaignContract, async ({ params, caller }) => {
      const act = { ...params, changedBy: caller.id };
      return campaignReplyOf(await finaliseCampaign(act, dependencies), now());
    }),
  ];
}
