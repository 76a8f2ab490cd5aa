import type { ReturnEvent } from "#shared/records/event.ts";
import type { CellKey, Contribution, Standing } from "#shared/records/standing.ts";
import type { FrameFacts } from "#shared/records/standing-of.ts";

/** What is projected: one enterprise in one year. */
export type ProjectionKey = { readonly bin: string; readonly year: number };

/** Differences that one cell is raised by; never empty. */
export type CellChange = { readonly cell: CellKey; readonly differences: Contribution };

/** One step of a Standing, with what it moves in its old and its new cell. */
export type Projection = {
  readonly standing: Standing;
  /** Version of the Standing that was read; undefined when there was none. */
  readonly replaces: number | undefined;
  readonly changes: readonly CellChange[];
};

/**
 * Where the truth is. Every read is strongly consistent: it sees whatever was written before it
 * began.
 */
export type TruthStore = {
  readonly readFrame: (key: ProjectionKey) => Promise<FrameFacts | undefined>;
  /** When the year became final; undefined while it is not. */
  readonly readFinalAt: (year: number) => Promise<string | undefined>;
  /** The whole log of returns, to its last page. */
  readonly readReturns: (key: ProjectionKey) => Promise<readonly ReturnEvent[]>;
  /** The whole log of workplace checks, to its last page; empty before there are any. */
  readonly readChecks: (key: ProjectionKey) => Promise<readonly { readonly sequence: number }[]>;
};

/** The truth, and where Standings and cells are kept; strongly consistent as well. */
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
