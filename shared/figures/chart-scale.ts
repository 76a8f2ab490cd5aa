const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Where an axis from zero ends: a round number beyond every value; per cents never pass 100. */
export function axisEnd(values: readonly number[], scale: 100 | 1000): number {
  const highest = Math.max(0, ...values);
  if (highest === 0) return 1;
  const wanted = highest * 1.15;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = steps.find((each) => each * power >= wanted) ?? 10;
  const end = step * power;
  return scale === 100 && highest <= 100 ? Math.min(end, 100) : end;
}

/** Part of an axis, 0 to 1, at which a value stands; what lies beyond stands at its end. */
export function partOf(value: number, start: number, end: number): number {
  if (end <= start) return 0;
  return Math.min(1, Math.max(0, (value - start) / (end - start)));
}

/** How near to its target, in points, a value has to be for the magnified plot. */
export const nearPoints = 3;

/**
 * The cut range around a target that shows how values within 3 points of it differ, or undefined
 * when fewer than two are so near: bars from zero then show enough. It is drawn as dots and marked
 * as cut, since a bar from anywhere but zero lies.
 */
export function nearRange(
  values: readonly number[],
  target: number,
): { readonly start: number; readonly end: number } | undefined {
  const near = values.filter((value) => Math.abs(value - target) <= nearPoints);
  if (near.length < 2 || target <= nearPoints) return undefined;
  const start = Math.floor(Math.min(...near, target) - 0.5);
  return { start, end: Math.ceil(Math.max(...near, target) + 0.5) };
}
