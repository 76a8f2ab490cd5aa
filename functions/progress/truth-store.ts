import type { CampaignTruth, TruthStore } from "#functions/progress/projection-store.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import type { FrameFacts } from "#shared/records/standing-of.ts";

/** Where the topics that own the truth keep it; every one reads strongly, and to the last page. */
export type TruthSources = {
  readonly findFrame: (bin: string, year: number) => Promise<FrameFacts | undefined>;
  readonly findCampaign: (
    year: number,
  ) => Promise<
    | { readonly finalAt?: string | undefined; readonly forms: NonNullable<CampaignTruth["asked"]> }
    | undefined
  >;
  readonly readReturns: (bin: string, year: number) => Promise<readonly ReturnEvent[]>;
  readonly readChecks: (
    bin: string,
    year: number,
  ) => Promise<readonly { readonly sequence: number }[]>;
};

/** The truth that Standings follow from, joined from the topics that own it. */
export function truthStore(sources: TruthSources): TruthStore {
  return {
    readFrame: ({ bin, year }) => sources.findFrame(bin, year),
    readCampaign: async (year) => {
      const campaign = await sources.findCampaign(year);
      return { finalAt: campaign?.finalAt, asked: campaign?.forms };
    },
    readReturns: ({ bin, year }) => sources.readReturns(bin, year),
    readChecks: ({ bin, year }) => sources.readChecks(bin, year),
  };
}
