/** A rounded decimal: its sign, its whole part and exactly the decimals asked for, as digits. */
export type RoundedDecimal = {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
};

const pattern = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:e([+-]?[0-9]{1,4}))?$/i;

/**
 * Rounds a decimal as it is written, half away from zero, in whole numbers throughout. A number is
 * taken as its shortest text, so that 1.005 is the 1.005 a person sees and rounds to 1.01.
 *
 * @param value a number, or decimal text such as `0.13` with a point.
 * @param decimals places kept, whole, 0 to 20.
 * @returns undefined for what is not a finite decimal. Minus zero has no sign.
 */
export function roundDecimal(value: number | string, decimals: number): RoundedDecimal | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] = pattern.exec(String(value)) ?? [];
  if (whole + fraction === "") return undefined;

  const digits = BigInt(whole + fraction);
  const shift = Number(exponent) - fraction.length + decimals;
  const units = shift >= 0 ? digits * 10n ** BigInt(shift) : halfUp(digits, 10n ** BigInt(-shift));
  const text = String(units).padStart(decimals + 1, "0");
  return {
    negative: sign === "-" && units !== 0n,
    whole: text.slice(0, text.length - decimals),
    fraction: text.slice(text.length - decimals),
  };
}

function halfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
