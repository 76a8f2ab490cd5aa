import type { SumChange, SumItem } from "#functions/progress/projection-store.ts";
import { dayTalliesOf } from "#shared/indicators/day-tallies.ts";
import type { Contribution, Standing } from "#shared/records/standing.ts";

type Contributing = Pick<Standing, "cell" | "contribution" | "forms" | "marks">;

/** What a Standing adds to one item of sums. */
export type SumPart = { readonly item: SumItem; readonly sums: Contribution };

/** Every sum that a Standing is counted in: its cell's, and those of the days it filed on. */
export function sumPartsOf(standing: Contributing): readonly SumPart[] {
  const { cell, contribution } = standing;
  return [
    ...(cell === undefined
      ? []
      : [{ item: { kind: "cell", key: cell }, sums: contribution } as const]),
    ...dayTalliesOf(standing).map(
      ({ key, sums }) => ({ item: { kind: "day", key }, sums }) as const,
    ),
  ];
}

/**
 * What replacing one Standing by another moves: for each item of sums, what leaves it and what enters
 * it, at once. An item that nothing moves in is not touched, so an enterprise that adds nothing makes
 * none.
 */
export function sumChanges(
  before: Contributing | undefined,
  after: Contributing,
): readonly SumChange[] {
  const left = partsByName(before === undefined ? [] : sumPartsOf(before));
  const entered = partsByName(sumPartsOf(after));
  return [...new Map([...left, ...entered])].flatMap(([name, { item }]) => {
    const differences = difference(entered.get(name)?.sums ?? {}, left.get(name)?.sums ?? {});
    return Object.keys(differences).length === 0 ? [] : [{ item, differences }];
  });
}

/** The name of an item of sums, distinct within a year: its key in words. */
export function nameOfSums({ kind, key }: SumItem): string {
  if (kind === "day") return `${key.day}#${key.district}`;
  return `${key.district}#${key.industry}#${key.size}`;
}

function partsByName(parts: readonly SumPart[]): ReadonlyMap<string, SumPart> {
  return new Map(parts.map((part) => [nameOfSums(part.item), part]));
}

function difference(after: Contribution, before: Contribution): Contribution {
  const codes = new Set([...Object.keys(after), ...Object.keys(before)]);
  const differences = [...codes].map(
    (code) => [code, (after[code] ?? 0) - (before[code] ?? 0)] as const,
  );
  return Object.fromEntries(differences.filter(([, moved]) => moved !== 0));
}
