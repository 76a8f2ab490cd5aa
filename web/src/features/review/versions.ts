import type { HistoryEntry } from "#shared/api/read-return.ts";

/** What a reviewer tells apart in a form's history. */
export type Versions = {
  /** The filing that came last. */
  readonly latest?: HistoryEntry;
  /** The one before it. */
  readonly previous?: HistoryEntry;
  /** The return with remarks between the two: what the latest one answers. */
  readonly returned?: HistoryEntry;
};

/** @param history oldest first. */
export function versionsOf(history: readonly HistoryEntry[]): Versions {
  const filings = history.filter(({ answers }) => answers !== undefined);
  const latest = filings.at(-1);
  const previous = filings.at(-2);
  const returned = history.findLast(
    ({ kind, sequence }) =>
      kind === "returned" &&
      sequence > (previous?.sequence ?? 0) &&
      sequence < (latest?.sequence ?? 0),
  );
  return {
    ...(latest && { latest }),
    ...(previous && { previous }),
    ...(returned && { returned }),
  };
}

/** Each event with the version that was filed last before it. */
export function withVersionBefore(history: readonly HistoryEntry[]) {
  return history.map((entry, index) => ({
    entry,
    before: history.slice(0, index).findLast(({ answers }) => answers !== undefined),
  }));
}
