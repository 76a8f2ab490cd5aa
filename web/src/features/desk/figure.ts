import type { ProgressRow } from "#shared/api/read-progress.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { formatCount, formatDecimal, formatPercent } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import type { DeskMessages } from "#web/i18n/desk.ts";

export type Verdict = "met" | "below" | "above" | "none";

/** A row of progress in words of one language: all that a card, bar, tile or table line shows. */
export type Figure = {
  /** The value, or why there is none. */
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

export type FigureContext = { readonly locale: Locale; readonly words: DeskMessages };

export function figureOf(
  row: ProgressRow,
  indicator: IndicatorDefinition,
  { locale, words }: FigureContext,
): Figure {
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

/** A number in the indicator's own scale and decimals. */
export function formatValue(
  locale: Locale,
  { scale, decimals }: IndicatorDefinition,
  value: number,
): string {
  return scale === 100
    ? formatPercent(locale, value, decimals)
    : formatDecimal(locale, value, decimals);
}

/** Whether a target is met is the server's word alone; which side a miss lies on is the operator's. */
export function verdictOf({ target }: ProgressRow): Verdict {
  if (target?.met === undefined) return "none";
  if (target.met) return "met";
  return target.operator === "at-least" ? "below" : "above";
}

function valueText(
  row: ProgressRow,
  indicator: IndicatorDefinition,
  { locale, words }: FigureContext,
): string {
  if (row.value !== undefined) return formatValue(locale, indicator, row.value);
  switch (row.outcome) {
    case "no-cases":
      return words.status.noCases;
    case "suppressed":
      return words.status.suppressed;
    default:
      return indicator.kind === "official" ? words.status.notEntered : words.status.missing;
  }
}

function statusText(
  row: ProgressRow,
  indicator: IndicatorDefinition,
  verdict: Verdict,
  { status }: DeskMessages,
): string {
  if (verdict !== "none") return status[verdict];
  if (row.target === undefined || indicator.target === undefined) return status.noTarget;
  return row.value === undefined ? status.noFigure : status.noVerdict(indicator.target.year);
}

const targetText = (
  { operator, value }: NonNullable<ProgressRow["target"]>,
  indicator: IndicatorDefinition,
  locale: Locale,
): string => `${operator === "at-least" ? "≥" : "≤"}\u00a0${formatValue(locale, indicator, value)}`;

/** Both are rounded as shown, so that the words agree with the digits beside them. */
function gapText(
  row: ProgressRow,
  { scale, decimals }: IndicatorDefinition,
  { locale, words }: FigureContext,
): string | undefined {
  const { value, target } = row;
  if (value === undefined || target === undefined) return undefined;
  const steps = 10 ** decimals;
  const gap = Math.round(value * steps) - Math.round(target.value * steps);
  const shown = (distance: number) => formatDecimal(locale, distance / steps, decimals);
  if (gap === 0)
    return isExactly(target.value, row, scale) ? words.gap.none : words.gap.less(shown(1));
  const side = scale === 100 ? words.gap.percent : words.gap.perThousand;
  return gap < 0 ? side.under(shown(-gap)) : side.over(shown(gap));
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
  { locale, words }: FigureContext,
): string | undefined {
  if (value === undefined || numerator === undefined || denominator === undefined) return undefined;
  return words.cases(formatCount(locale, numerator), formatCount(locale, denominator));
}
