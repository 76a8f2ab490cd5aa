import type { FigurePoint } from "#shared/figures/figure.ts";
import type { FigureOrder } from "#shared/figures/figure-order.ts";
import { formatInstant } from "#shared/text/format.ts";

const dimensions = ["district", "industry", "size"] as const;

/** What a figure is of, a sentence each: breakdown, year, filter, instant, and if provisional. */
export function figureSubtitle(
  { by, year, filter, asOf, language, words, nameOf }: FigureOrder,
  points: readonly FigurePoint[],
): readonly string[] {
  const breakdown = by.map((axis) => words.byTitle[axis]).filter((title) => title !== "");
  const filters = dimensions.flatMap((dimension) => {
    const codes = filter[dimension];
    if (codes === undefined) return [];
    return [
      words.filter(words.axis[dimension], codes.map((code) => nameOf(dimension, code)).join(", ")),
    ];
  });
  const isProvisional = points.some(({ value }) => value.mark === "provisional");
  return [
    breakdown.join(" · "),
    words.yearOf(year),
    ...filters,
    words.asOf(formatInstant(language, asOf)),
    isProvisional ? words.provisional : "",
  ].filter((sentence) => sentence !== "");
}
