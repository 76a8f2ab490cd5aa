import type { Campaign, CampaignRepository } from "#functions/campaigns/campaign-repository.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { Problem } from "#shared/api/problem.ts";

export type CampaignDependencies = {
  readonly campaigns: CampaignRepository;
  readonly now: Clock;
};

export type CampaignChange = Pick<
  Campaign,
  "year" | "opensOn" | "closesOn" | "forms" | "latePolicy"
> & {
  readonly responsibleOfficer?: string | undefined;
  /** The version that was edited; absent: whatever is there. */
  readonly version?: number | undefined;
  readonly changedBy: string;
};

/**
 * Opens a reporting year or changes it. Saying again what is already so changes nothing.
 *
 * @throws Problem `campaign/invalid` when it would close before it opens, `campaign/changed` when
 *   the edited version is not the latest, `campaign/final`, `request/busy`.
 */
export async function putCampaign(
  { version, ...change }: CampaignChange,
  { campaigns, now }: CampaignDependencies,
): Promise<Campaign> {
  if (change.closesOn < change.opensOn) throw new Problem("campaign/invalid");
  return tryAgain(async () => {
    const before = await campaigns.find(change.year);
    requireChangeable(before, version);
    const next = nextOf(before, change, now().toISOString());
    if (before !== undefined && saysTheSame(before, next)) return before;
    return (await campaigns.put(next)) ? next : undefined;
  });
}

function requireChangeable(before: Campaign | undefined, version: number | undefined): void {
  if (before?.finalAt !== undefined) throw new Problem("campaign/final");
  if (version === undefined || version === before?.version) return;
  throw new Problem("campaign/changed", { members: { version: before?.version ?? null } });
}

function nextOf(
  before: Campaign | undefined,
  { responsibleOfficer, ...settings }: Omit<CampaignChange, "version">,
  changedAt: string,
): Campaign {
  const officer = responsibleOfficer === undefined ? {} : { responsibleOfficer };
  return { ...settings, ...officer, version: (before?.version ?? 0) + 1, changedAt };
}

function saysTheSame(left: Campaign, right: Campaign): boolean {
  return (
    left.opensOn === right.opensOn &&
    left.closesOn === right.closesOn &&
    left.latePolicy === right.latePolicy &&
    left.responsibleOfficer === right.responsibleOfficer &&
    left.forms.join() === right.forms.join()
  );
}
