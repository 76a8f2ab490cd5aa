/** Knows when a pump has nothing left to do. */
export type Lag = {
  readonly afterRead: (foundRecords: boolean) => void;
  /** Resolves when two reads that began after the call brought nothing. */
  readonly caughtUp: () => Promise<void>;
};

const emptyReadsNeeded = 2;

export function lagOf(): Lag {
  const waiting = new Set<{ remaining: number; readonly resolve: () => void }>();
  return {
    afterRead: (foundRecords) => {
      for (const waiter of waiting) {
        waiter.remaining = foundRecords ? emptyReadsNeeded : waiter.remaining - 1;
        if (waiter.remaining > 0) continue;
        waiting.delete(waiter);
        waiter.resolve();
      }
    },
    // One more than needed: a read under way may have begun before the call.
    caughtUp: () =>
      new Promise((resolve) => waiting.add({ remaining: emptyReadsNeeded + 1, resolve })),
  };
}
