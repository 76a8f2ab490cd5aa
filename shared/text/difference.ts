import { formatCount, formatMoney, formatPercent } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** How far a figure has moved, in words of a language: `+12`, `−3`, `0`. */
export type DifferenceText = {
  readonly absolute: string;
  /** Of the figure before, to one decimal; absent where that was zero. */
  readonly percent?: string;
};

/** Two values of the same thing. */
export type TwoFigures = {
  /** Whole numbers, not negative. */
  readonly before: number;
  readonly after: number;
  readonly unit: "count" | "money";
};

/**
 * The difference of two whole numbers, exact: the per cent is divided in whole numbers and rounded
 * once, half away from zero, so that page, file and print show the same digit.
 *
 * @example
 * formatDifference("en", { before: 184, after: 186, unit: "count" })
 * // { absolute: "+2", percent: "+1.1%" }
 */
export function formatDifference(
  locale: Locale,
  { before, after, unit }: TwoFigures,
): DifferenceText {
  const difference = after - before;
  const format = unit === "money" ? formatMoney : formatCount;
  const absolute = signed(difference, format(locale, difference));
  if (before === 0) return { absolute };
  const tenths = tenthsOfPercent(BigInt(difference), BigInt(before));
  const text = `${tenths / 10n}.${tenths % 10n}`;
  const written = formatPercent(locale, difference < 0 ? `-${text}` : text, 1);
  return { absolute, percent: tenths === 0n ? written : signed(difference, written) };
}

function signed(difference: number, written: string): string {
  return difference > 0 ? `+${written}` : written;
}

function tenthsOfPercent(difference: bigint, before: bigint): bigint {
  const distance = difference < 0n ? -difference : difference;
  return (2n * distance * 1000n + before) / (2n * before);
}
