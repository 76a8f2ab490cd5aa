/** What two people may both have changed: answers by field id, or explanations by rule id. */
export type Entries = Readonly<Record<string, unknown>>;

/** One entry that both changed, to different things. Absent means "not answered". */
export type EntryConflict = {
  readonly entry: string;
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type Merge = {
  /** Both people's changes; where they conflict, mine. */
  readonly entries: Entries;
  readonly conflicts: readonly EntryConflict[];
};

type ThreeSides = { readonly base: Entries; readonly mine: Entries; readonly theirs: Entries };

/**
 * Joins two people's changes of the same draft. An entry that only one of them changed is taken
 * from that one; an entry both changed alike is no conflict. Nothing typed is ever dropped: a
 * conflict keeps mine in place until a person chooses.
 */
export function mergeAnswers(sides: ThreeSides): Merge {
  const merged: Record<string, unknown> = {};
  const conflicts: EntryConflict[] = [];
  for (const entry of keysOf(sides)) {
    const mine = entryIn(sides.mine, entry);
    const theirs = entryIn(sides.theirs, entry);
    const base = entryIn(sides.base, entry);
    const taken = isSame(mine, base) ? theirs : mine;
    if (taken !== undefined) merged[entry] = taken;
    if (!isSame(mine, base) && !isSame(theirs, base) && !isSame(mine, theirs)) {
      conflicts.push({ entry, mine, theirs });
    }
  }
  return { entries: merged, conflicts };
}

/** Whether two sets of entries say the same. */
export function isSameEntries(one: Entries, other: Entries): boolean {
  return keysOf({ base: {}, mine: one, theirs: other }).every((entry) =>
    isSame(entryIn(one, entry), entryIn(other, entry)),
  );
}

function keysOf({ base, mine, theirs }: ThreeSides): string[] {
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])];
}

function entryIn(entries: Entries, entry: string): unknown {
  return Object.hasOwn(entries, entry) ? entries[entry] : undefined;
}

/** Equal as JSON, whatever the order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const left = Object.entries(one).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}
