import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** First and last day of a campaign in the city, `YYYY-MM-DD`. */
export type CampaignDays = { readonly opensOn: string; readonly closesOn: string };

/**
 * Whole days after the deadline: of the first filing or, without one, of the day that is asked
 * about. 0 in time and before the deadline; undefined when the year has no campaign.
 *
 * @param asOf the day in the city, `YYYY-MM-DD`.
 */
export function daysLate(
  firstFiledAt: string | undefined,
  campaign: CampaignDays | undefined,
  asOf: string,
): number | undefined {
  if (campaign === undefined) return undefined;
  const day = firstFiledAt === undefined ? asOf : almatyDayOf(firstFiledAt);
  return Math.max(0, (Date.parse(day) - Date.parse(campaign.closesOn)) / 86_400_000);
}
