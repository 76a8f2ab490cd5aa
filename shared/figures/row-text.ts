import type { ProgressRow } from "#shared/api/read-progress.ts";
import type { Verdict } from "#shared/figures/figure.ts";
import type { FigureWords } from "#shared/figures/words.kk.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { formatCount, formatDecimal, formatPercent } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** A row of progress in words of one language: all that a card, bar, tile or table line shows. */
export type RowText = {
  /** The value, or in words why there is none. */
  readonly value: string;
  readonly hasValue: boolean;
  readonly verdict: Verdict;
  readonly status: string;
  readonly provisional: boolean;
  /** With its sign, such as "≥ 94,2%"; undefined without a target. */
  readonly target: string | undefined;
  /** Distance from the target in words; undefined without a value or a target. */
  readonly gap: string | undefined;
  /** "12 of 30"; undefined without a value. */
  readonly cases: string | undefined;
};

/** Language and words of a row. */
export type RowContext = { readonly locale: Locale; readonly words: FigureWords };

/** Words for one row; its indicator gives scale, decimals and the year of the target. */
export function rowText(
  row: ProgressRow,
  indicator: IndicatorDefinition,
  { locale, words }: RowContext,
): RowText {
  const verdict = verdictOf(row);
  return {
    value: valueText(row, indicator, { locale, words }),
    hasValue: row.value !== undefined,
    verdict,
    status: statusText(row, indicator, verdict, words),
    provisional: row.outcome === "provisional",
    target: row.target && targetText(row.target, indicator, locale),
    gap: gapText(row, indicator, { locale, words }),
    cases: casesText(row, { locale, words }),
  };
}

/** 100: per cent, 1000: per 1,000 persons; and the places that are shown. */
export type ValueFormat = { readonly scale: 100 | 1000; readonly decimals: number };

/** A number in the indicator's own scale and decimals. */
export function formatValue(
  locale: Locale,
  { scale, decimals }: ValueFormat,
  value: number,
): string {
  return scale === 100
    ? formatPercent(locale, value, decimals)
    : formatDecimal(locale, value, decimals);
}

/** Whether a target is met is the server's word alone; which side a miss lies on is the operator's. */
export function verdictOf({ target }: Pick<ProgressRow, "target">): Verdict {
  if (target?.met === undefined) return "none";
  if (target.met) return "met";
  return target.operator === "at-least" ? "below" : "above";
}

/** Why a row has no value, in words; undefined when it has one. */
export function absenceText(
  { value, outcome }: Pick<ProgressRow, "value" | "outcome">,
  indicator: Pick<IndicatorDefinition, "kind">,
  { status }: FigureWords,
): string | undefined {
  if (value !== undefined) return undefined;
  if (outcome === "no-cases") return status.noCases;
  if (outcome === "suppressed") return status.suppressed;
  return indicator.kind === "official" ? status.notEntered : status.missing;
}

/** How far one value is from another, in words; both are rounded as shown. */
export function changeText(
  value: number,
  other: number,
  { scale, decimals }: ValueFormat,
  { locale, words }: RowContext,
): string {
  const steps = stepsBetween(value, other, decimals);
  if (steps === 0) return words.change.none;
  const side = scale === 100 ? words.change.percent : words.change.perThousand;
  const shown = formatDecimal(locale, Math.abs(steps) / 10 ** decimals, decimals);
  return steps < 0 ? side.under(shown) : side.over(shown);
}

function valueText(row: ProgressRow, indicator: IndicatorDefinition, context: RowContext): string {
  return row.value === undefined
    ? (absenceText(row, indicator, context.words) ?? "")
    : formatValue(context.locale, indicator, row.value);
}

function statusText(
  row: ProgressRow,
  indicator: IndicatorDefinition,
  verdict: Verdict,
  { status }: FigureWords,
): string {
  if (verdict !== "none") return status[verdict];
  if (row.target === undefined || indicator.target === undefined) return status.noTarget;
  return row.value === undefined ? status.noFigure : status.noVerdict(indicator.target.year);
}

/** A target with its sign: `≥ 94,2%`, and `≤` where lower is better. */
export const targetText = (
  { operator, value }: Pick<NonNullable<ProgressRow["target"]>, "operator" | "value">,
  indicator: ValueFormat,
  locale: Locale,
): string => `${operator === "at-least" ? "≥" : "≤"}\u00a0${formatValue(locale, indicator, value)}`;

/** Both are rounded as shown, so that the words agree with the digits beside them. */
function gapText(
  row: ProgressRow,
  { scale, decimals }: IndicatorDefinition,
  { locale, words }: RowContext,
): string | undefined {
  const { value, target } = row;
  if (value === undefined || target === undefined) return undefined;
  const steps = 10 ** decimals;
  const gap = stepsBetween(value, target.value, decimals);
  const shown = (distance: number) => formatDecimal(locale, distance / steps, decimals);
  if (gap === 0)
    return isExactly(target.value, row, scale) ? words.gap.none : words.gap.less(shown(1));
  const side = scale === 100 ? words.gap.percent : words.gap.perThousand;
  return gap < 0 ? side.under(shown(-gap)) : side.over(shown(gap));
}

function stepsBetween(value: number, other: number, decimals: number): number {
  const steps = 10 ** decimals;
  return Math.round(value * steps) - Math.round(other * steps);
}

/** Whether the ratio before rounding is the target itself. */
const isExactly = (
  target: number,
  { numerator, denominator }: ProgressRow,
  scale: number,
): boolean =>
  numerator === undefined ||
  denominator === undefined ||
  numerator * scale * 100 === Math.round(target * 100) * denominator;

function casesText(
  { value, numerator, denominator }: ProgressRow,
  { locale, words }: RowContext,
): string | undefined {
  if (value === undefined || numerator === undefined || denominator === undefined) return undefined;
  return words.cases(formatCount(locale, numerator), formatCount(locale, denominator));
}
