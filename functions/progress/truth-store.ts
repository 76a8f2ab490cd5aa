import type { TruthStore } from "#functions/progress/projection-store.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import type { FrameFacts } from "#shared/records/standing-of.ts";

/** Where the topics that own the truth keep it; every one reads strongly, and to the last page. */
export type TruthSources = {
  readonly findFrame: (bin: string, year: number) => Promise<FrameFacts | undefined>;
  readonly findCampaign: (
    year: number,
  ) => Promise<{ readonly finalAt?: string | undefined } | undefined>;
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
    readFinalAt: async (year) => (await sources.findCampaign(year))?.finalAt,
    readReturns: ({ bin, year }) => sources.readReturns(bin, year),
    readChecks: ({ bin, year }) => sources.readChecks(bin, year),
  };
}
