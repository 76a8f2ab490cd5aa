import { indicators } from "#shared/agreements/current-indicators.ts";
import type { ProgressRow } from "#shared/api/read-progress.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { type Figure, type FigureContext, figureOf } from "#web/features/desk/figure.ts";

export type IndicatorRow = {
  readonly indicator: IndicatorDefinition;
  readonly row: ProgressRow;
  readonly figure: Figure;
};

/** Rows with their definitions and words, in the agreement's order; unknown indicators are left out. */
export function indicatorRows(
  rows: readonly ProgressRow[],
  context: FigureContext,
): readonly IndicatorRow[] {
  return indicators.flatMap((indicator) =>
    rows
      .filter((row) => row.indicator === indicator.id)
      .map((row) => ({ indicator, row, figure: figureOf(row, indicator, context) })),
  );
}

/** Shown inside a target's card, not in a card or list line of their own. */
const besideTarget: Readonly<Record<string, string>> = {
  "collective-coverage": "collective-coverage-reporting",
  "injury-frequency-official": "injury-frequency",
};

export const besideOf = (indicator: string): string | undefined => besideTarget[indicator];

const isBeside = (indicator: string): boolean => Object.values(besideTarget).includes(indicator);

/** The agreement's targets, one card each. */
export const isTargetCard = ({ indicator }: IndicatorRow): boolean =>
  indicator.target !== undefined && !isBeside(indicator.id);

export const isResponseRate = ({ indicator }: IndicatorRow): boolean =>
  indicator.id.startsWith("response-rate-");

export const isOther = (each: IndicatorRow): boolean =>
  !isTargetCard(each) && !isResponseRate(each) && !isBeside(each.indicator.id);
