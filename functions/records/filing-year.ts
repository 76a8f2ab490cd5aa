import { type Caller, requireCampaignState } from "#functions/auth/guard.ts";
import { Problem } from "#shared/api/problem.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import type { FrameEntry } from "#shared/register/frame.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** What the records need to know of the campaign of a year. */
export type YearCampaign = {
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly forms: readonly AnnualFormId[];
  readonly latePolicy: "accept" | "refuse";
  readonly finalAt?: string | undefined;
};

/** The surroundings of a return: joined in the entry point from the topics that keep them. */
export type YearDependencies = {
  readonly findCampaign: (year: number) => Promise<YearCampaign | undefined>;
  readonly findFrame: (bin: string, year: number) => Promise<FrameEntry | undefined>;
};

/**
 * The campaign that a form belongs to.
 *
 * @throws Problem `year/not-found`; `form/not-found` when the year does not ask for the form.
 */
export function requireForm(
  campaign: YearCampaign | undefined,
  form: AnnualFormId,
): asserts campaign is YearCampaign {
  if (campaign === undefined) throw new Problem("year/not-found");
  if (!campaign.forms.includes(form)) throw new Problem("form/not-found");
}

/**
 * Lets an act through by the state of its campaign.
 *
 * @throws Problem `campaign/not-open`, `campaign/closed`, `campaign/final`.
 */
export function requirePossible(caller: Caller, campaign: YearCampaign, at: Date): void {
  const state = campaignStateOf(campaign, almatyDayOf(at.toISOString()));
  requireCampaignState(caller, state);
  const files = caller.role === "enterprise";
  if (files && state === "closed" && campaign.latePolicy === "refuse") {
    throw new Problem("campaign/closed");
  }
}
