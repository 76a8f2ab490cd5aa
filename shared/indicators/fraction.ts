/** An exact ratio of whole numbers; the denominator is positive. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/**
 * Reads a plain decimal, such as `94.2`, exactly.
 *
 * @throws RangeError for anything else: targets and official figures are checked where they enter.
 */
export function fractionOf(decimalText: string): Fraction {
  const [, whole, places = ""] = /^([0-9]{1,15})(?:\.([0-9]{1,15}))?$/.exec(decimalText) ?? [];
  if (whole === undefined) throw new RangeError("not a plain decimal");
  return { numerator: BigInt(whole + places), denominator: 10n ** BigInt(places.length) };
}

/** Compares exactly, by multiplying crosswise: negative, zero or positive as `a` to `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Rounds half up in whole numbers: binary fractions get halves wrong, `(1.005).toFixed(2)` is
 * "1.00", yet 201 ÷ 200 to two places is 1.01.
 *
 * @param fraction not negative.
 * @param decimals places kept, 0 to 6.
 * @returns the double nearest to the rounded decimal.
 */
export function roundHalfUp({ numerator, denominator }: Fraction, decimals: number): number {
  const unit = 10n ** BigInt(decimals);
  const rounded = (2n * numerator * unit + denominator) / (2n * denominator);
  return Number(rounded) / Number(unit);
}
