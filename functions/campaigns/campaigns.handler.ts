import { campaignReplyOf } from "#functions/campaigns/campaign-view.ts";
import { finaliseCampaign } from "#functions/campaigns/finalise-campaign.ts";
import { type CampaignDependencies, putCampaign } from "#functions/campaigns/put-campaign.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import {
  finaliseCampaignContract,
  putCampaignContract,
  readCampaignContract,
} from "#shared/api/campaigns.ts";
import { Problem } from "#shared/api/problem.ts";

/** Reading, changing and finalising the campaign of a reporting year. */
export function campaignEndpoints(dependencies: CampaignDependencies): readonly Endpoint[] {
  const { campaigns, now } = dependencies;
  return [
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
