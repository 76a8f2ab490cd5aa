const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Where a chart's axis ends: a round number beyond every value; per cents never go past 100. */
export function axisEnd(values: readonly number[], scale: 100 | 1000): number {
  const highest = Math.max(0, ...values);
  if (highest === 0) return 1;
  const wanted = highest * 1.15;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = steps.find((each) => each * power >= wanted) ?? 10;
  const end = step * power;
  return scale === 100 && highest <= 100 ? Math.min(end, 100) : end;
}

/** A value's place on the axis, 0 to 100. */
export const placeOf = (value: number, end: number): number =>
  Math.min(100, Math.max(0, (value / end) * 100));
