import { Problem } from "#shared/api/problem.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** What outreach needs to know of a year's campaign. */
export type OutreachCampaign = {
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly forms: readonly AnnualFormId[];
  readonly finalAt?: string | undefined;
  readonly responsibleOfficer?: string | undefined;
};

type Asked = {
  readonly year: number;
  readonly findCampaign: (year: number) => Promise<OutreachCampaign | undefined>;
  readonly now: Date;
};

/**
 * The campaign whose enterprises are written to.
 *
 * @throws Problem `campaign/not-found`, `campaign/final` when nothing can be filed any more.
 */
export async function requireCampaign({ year, findCampaign }: Asked): Promise<OutreachCampaign> {
  const campaign = await findCampaign(year);
  if (campaign === undefined) throw new Problem("campaign/not-found");
  if (campaign.finalAt !== undefined) throw new Problem("campaign/final");
  return campaign;
}

/** @throws also Problem `campaign/not-open`: nobody is reminded of what cannot be done yet. */
export async function requireBegun(asked: Asked): Promise<OutreachCampaign> {
  const campaign = await requireCampaign(asked);
  const state = campaignStateOf(campaign, almatyDayOf(asked.now.toISOString()));
  if (state === "planned") throw new Problem("campaign/not-open");
  return campaign;
}
