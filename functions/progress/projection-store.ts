import type { ReturnEvent } from "#shared/records/event.ts";
import type { CellKey, Contribution, DayKey, Standing } from "#shared/records/standing.ts";
import type { FrameFacts, Truth } from "#shared/records/standing-of.ts";

/** What is projected: one enterprise in one year. */
export type ProjectionKey = { readonly bin: string; readonly year: number };

/** Something that Standings of a year are added up in: a cell, or the tally of a day. */
export type SumItem =
  | { readonly kind: "cell"; readonly key: CellKey }
  | { readonly kind: "day"; readonly key: DayKey };

/** Differences that one item of sums is raised by; never empty. */
export type SumChange = { readonly item: SumItem; readonly differences: Contribution };

/** What a campaign says that Standings follow from. */
export type CampaignTruth = Pick<Truth, "finalAt" | "asked">;

/** One step of a Standing, with what it moves in the sums it was and is counted in. */
export type Projection = {
  readonly standing: Standing;
  /** Version of the Standing that was read; undefined when there was none. */
  readonly replaces: number | undefined;
  readonly changes: readonly SumChange[];
};

/**
 * Where the truth is. Every read is strongly consistent: it sees whatever was written before it
 * began.
 */
export type TruthStore = {
  readonly readFrame: (key: ProjectionKey) => Promise<FrameFacts | undefined>;
  /** What the year's campaign asks for, and when it became final. */
  readonly readCampaign: (year: number) => Promise<CampaignTruth>;
  /** The whole log of returns, to its last page. */
  readonly readReturns: (key: ProjectionKey) => Promise<readonly ReturnEvent[]>;
  /** The whole log of workplace checks, to its last page; empty before there are any. */
  readonly readChecks: (key: ProjectionKey) => Promise<readonly { readonly sequence: number }[]>;
};

/** The truth, and where Standings and sums are kept; strongly consistent as well. */
export type ProjectionStore = TruthStore & {
  /** Generations to write: the current one and, while a rebuild runs, the next. */
  readonly readGenerations: () => Promise<readonly string[]>;
  readonly readStanding: (generation: string, key: ProjectionKey) => Promise<Standing | undefined>;
  /**
   * All of a projection or nothing of it, and only if the Standing still is the one that was read.
   * Fails otherwise, on any conflict, and when it is not known whether it was done.
   */
  readonly commit: (generation: string, projection: Projection) => Promise<void>;
};
