import type { CampaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { putCampaign } from "#functions/campaigns/put-campaign.ts";
import type { SyntheticEnterprise } from "#functions/demo/synthetic-enterprises.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { commitFrameEntry, commitProfile } from "#functions/register/commit-enterprise.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

export type FillRegisterDependencies = {
  readonly campaigns: CampaignRepository;
  readonly register: RegisterRepository;
  readonly now: Clock;
};

/**
 * Keeps an invented enterprise and its frame entries as an import would. What somebody has changed
 * since stays as they want it.
 */
export async function fillEnterprise(
  { profile, frame }: SyntheticEnterprise,
  years: readonly number[],
  { register, now }: FillRegisterDependencies,
): Promise<void> {
  const { bin } = profile;
  if ((await register.findProfile(bin)) === undefined) await commitProfile(profile, register);
  for (const year of years) {
    const before = await register.findFrame(bin, year);
    if (before !== undefined && before.changedBy !== changedBy) continue;
    // As an import of the day before: exports tell of what has settled for minutes.
    const at = new Date(now().getTime() - millisecondsOfDay).toISOString();
    const change = { at, by: changedBy };
    await commitFrameEntry({ bin, year, inScope: true, ...frame }, change, register);
  }
}

const millisecondsOfDay = 86_400_000;

/** Days that a campaign of the demo stays open at least, counted from now. */
const leastOpenDays = 30;

/**
 * Opens the campaign that people file in now. One that the demo made itself is prolonged before it
 * would close; one that an officer has changed stays as the officer wants it.
 */
export async function fillOpenCampaign(year: number, dependencies: FillRegisterDependencies) {
  const { campaigns, now } = dependencies;
  const at = now();
  const existing = await campaigns.find(year);
  if (existing !== undefined && existing.changedBy !== changedBy) return;
  if (existing !== undefined && existing.closesOn >= dayAfter(at, leastOpenDays)) return;
  const opensOn = existing?.opensOn ?? dayAfter(at, -leastOpenDays);
  await putCampaign(
    { year, opensOn, closesOn: dayAfter(at, 2 * leastOpenDays), ...settings },
    dependencies,
  );
}

/** A campaign of a year before, closed since; not final, so that late returns stay possible. */
export async function fillPastCampaign(year: number, dependencies: FillRegisterDependencies) {
  if ((await dependencies.campaigns.find(year)) !== undefined) return;
  const days = { opensOn: `${year + 1}-01-10`, closesOn: `${year + 1}-03-31` };
  await putCampaign({ year, ...days, ...settings }, dependencies);
}

const changedBy = "demo";
const latePolicy = "accept" as const;
const settings = { forms: [...annualFormIds], latePolicy, changedBy };

function dayAfter(at: Date, days: number): string {
  return almatyDayOf(new Date(at.getTime() + days * millisecondsOfDay).toISOString());
}
