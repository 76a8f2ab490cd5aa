import type { EnterpriseNow } from "#functions/outreach/remind-enterprise.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import type { Applicability } from "#shared/records/expected.ts";
import { type FrameFacts, standingOf, type Truth } from "#shared/records/standing-of.ts";
import type { EnterpriseProfile } from "#shared/register/frame.ts";

/** Where the truth is; every one reads strongly, and to the last page. */
export type EnterpriseNowSources = {
  readonly findFrame: (bin: string, year: number) => Promise<FrameFacts | undefined>;
  readonly findProfile: (bin: string) => Promise<EnterpriseProfile | undefined>;
  readonly findCampaign: (
    year: number,
  ) => Promise<
    | { readonly finalAt?: string | undefined; readonly forms: NonNullable<Truth["asked"]> }
    | undefined
  >;
  readonly readReturns: (bin: string, year: number) => Promise<readonly ReturnEvent[]>;
  readonly findObjection: (
    bin: string,
    year: number,
  ) => Promise<{ readonly status: string } | undefined>;
  readonly applicability: Applicability;
};

/** One enterprise from the truth, not from what is derived from it and may be seconds behind. */
export function enterpriseNowFrom(sources: EnterpriseNowSources) {
  return async (bin: string, year: number): Promise<EnterpriseNow> => {
    const [frame, profile, campaign, events, objection] = await Promise.all([
      sources.findFrame(bin, year),
      sources.findProfile(bin),
      sources.findCampaign(year),
      sources.readReturns(bin, year),
      sources.findObjection(bin, year),
    ]);
    const { finalAt, forms: asked } = campaign ?? {};
    const truth = { bin, year, frame, finalAt, asked, events, checks: [] };
    return {
      standing: standingOf(truth, sources.applicability),
      profile,
      hasOpenObjection: objection?.status === "open",
    };
  };
}
