/**
 * Moves places apart until neighbours are at least so far from each other, within bounds as long as
 * they have room; the order stays.
 */
export function spread(
  places: readonly number[],
  distance: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = places
    .map((_, index) => index)
    .toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let least = top;
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, least);
    least = (moved[index] ?? 0) + distance;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    moved[index] = Math.min(moved[index] ?? 0, most);
    most = (moved[index] ?? 0) - distance;
  }
  return moved;
}
