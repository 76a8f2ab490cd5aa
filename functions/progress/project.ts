import type {
  ProjectionKey,
  ProjectionStore,
  TruthStore,
} from "#functions/progress/projection-store.ts";
import { sumChanges } from "#functions/progress/sum-changes.ts";
import type { Applicability } from "#shared/records/expected.ts";
import { marksOf, sameMarks, standingOf, type Truth } from "#shared/records/standing-of.ts";

export type ProjectDependencies = {
  readonly store: ProjectionStore;
  /** The agreement's forms. */
  readonly applicability: Applicability;
};

/**
 * Brings one Standing and its sums up to the truth, in one try. It asks what the truth is now, not
 * what has changed: run twice, late or out of order, it comes to the same.
 *
 * Two rules carry that. The Standing is read before any of the truth, so that a commit on top of it
 * never takes back what a later reader saw. And it is up to date only if its marks are those of the
 * truth: equal figures may be an older state come round again.
 *
 * @throws whatever the commit fails with; start again from here then.
 */
export async function project(
  generation: string,
  key: ProjectionKey,
  { store, applicability }: ProjectDependencies,
): Promise<"idle" | "written"> {
  const before = await store.readStanding(generation, key);
  const truth = await readTruth(key, store);
  if (before === undefined ? isNothing(truth) : sameMarks(before.marks, marksOf(truth))) {
    return "idle";
  }

  const standing = {
    ...standingOf(truth, applicability),
    version: (before?.version ?? 0) + 1,
  };
  await store.commit(generation, {
    standing,
    replaces: before?.version,
    changes: sumChanges(before, standing),
  });
  return "written";
}

/** The whole truth about one enterprise and year, read one part after the other. */
export async function readTruth({ bin, year }: ProjectionKey, store: TruthStore): Promise<Truth> {
  const frame = await store.readFrame({ bin, year });
  const { finalAt, asked } = await store.readCampaign(year);
  const events = await store.readReturns({ bin, year });
  const checks = await store.readChecks({ bin, year });
  return { bin, year, frame, finalAt, asked, events, checks };
}

/** Nobody has said anything about this enterprise in this year: there is nothing to keep. */
function isNothing({ frame, events, checks }: Truth): boolean {
  return frame === undefined && events.length === 0 && checks.length === 0;
}
