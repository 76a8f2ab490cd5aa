import { indicators } from "#shared/agreements/current-indicators.ts";
import type { ProgressRow } from "#shared/api/read-progress.ts";
import { changeText, type RowContext, type RowText, rowText } from "#shared/figures/row-text.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";

export type IndicatorRow = {
  readonly indicator: IndicatorDefinition;
  readonly row: ProgressRow;
  readonly figure: RowText;
};

/** Rows with their definitions and words, in the agreement's order; unknown indicators are left out. */
export function indicatorRows(
  rows: readonly ProgressRow[],
  context: RowContext,
): readonly IndicatorRow[] {
  return indicators.flatMap((indicator) =>
    rows
      .filter((row) => row.indicator === indicator.id)
      .map((row) => ({ indicator, row, figure: rowText(row, indicator, context) })),
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

/** How a figure stands against the same of another year, in words; undefined without both values. */
export function changeSince(
  { indicator, row }: IndicatorRow,
  before: readonly ProgressRow[] | undefined,
  context: RowContext,
): string | undefined {
  const earlier = before?.find((each) => each.indicator === indicator.id)?.value;
  if (row.value === undefined || earlier === undefined) return undefined;
  return changeText(row.value, earlier, indicator, context);
}

/** The share of enterprises that filed the form behind a figure; undefined for official series. */
export function responseOf(
  { indicator }: IndicatorRow,
  all: readonly IndicatorRow[],
): string | undefined {
  if (indicator.kind === "official") return undefined;
  const [form] = indicator.forms;
  const rate = all.find((each) => each.indicator.id === `response-rate-${form}`);
  return rate?.figure.hasValue ? rate.figure.value : undefined;
}
