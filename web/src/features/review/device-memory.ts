import type { ReviewPlace } from "#web/features/review/paths.ts";

/** What this needs of `localStorage`. */
export type Cupboard = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Something an officer has typed about a return and not sent, kept on this device. */
export type DeviceMemory<Value> = {
  readonly find: () => Value | undefined;
  readonly put: (value: Value) => void;
  readonly remove: () => void;
};

export type MemoryOf = ReviewPlace & {
  /** Whose it is: another person on the same device must not see it. */
  readonly person: string;
  readonly what: "remarks" | "filing";
};

/**
 * @param fits whether what was found is still of this shape; after an update it may not be, and
 *   then counts as absent.
 */
export function deviceMemory<Value>(
  cupboard: Cupboard,
  { person, bin, year, form, what }: MemoryOf,
  fits: (value: object) => value is Value & object,
): DeviceMemory<Value> {
  const key = `kelisim/${person}/${bin}/${year}/review/${form}/${what}`;
  return {
    find: () => {
      const value = parsed(cupboard.getItem(key));
      return typeof value === "object" && value !== null && fits(value) ? value : undefined;
    },
    put: (value) => {
      // A full or forbidden store must not stop a person from typing.
      try {
        cupboard.setItem(key, JSON.stringify(value));
      } catch {}
    },
    remove: () => cupboard.removeItem(key),
  };
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
