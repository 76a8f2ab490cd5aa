import type { CampaignState } from "#shared/api/policy.ts";
import { type Cell, sumCells } from "#shared/indicators/cells.ts";
import {
  compareFractions,
  type Fraction,
  fractionOf,
  roundHalfUp,
} from "#shared/indicators/fraction.ts";
import type {
  IndicatorDefinition,
  IndicatorTarget,
  OfficialIndicator,
  ReportedIndicator,
} from "#shared/indicators/indicator-definition.ts";
import { sumOf } from "#shared/indicators/measures.ts";
import type { Contribution } from "#shared/records/standing.ts";

/** An official figure as entered: two whole numbers, or a plain decimal in the indicator's scale. */
export type OfficialFigure =
  | { readonly numerator: number; readonly denominator: number }
  | { readonly value: string };

/** What an indicator came to, or why it has no value. Never a number that means "nothing". */
export type Evaluation = {
  /**
   * - `missing` nobody reported, or no official figure was entered
   * - `no-cases` reported, but there is nothing to divide by
   * - `provisional` a value that may still change: the campaign is planned or open, or a form behind
   *   it is returned
   */
  readonly outcome: "value" | "provisional" | "missing" | "no-cases";
  /** Sums, zero included; absent for an official figure that was not entered as two numbers. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Rounded half up to the indicator's decimals. */
  readonly value?: number;
  /** Whether the target is reached, compared unrounded; only in the target's year. */
  readonly met?: boolean;
};

/** What a figure's meaning depends on beside the cells. */
export type EvaluationContext = {
  readonly year: number;
  /** Undefined when the year has no campaign yet: whatever was counted is then provisional. */
  readonly campaignState: CampaignState | undefined;
};

/**
 * Evaluates an indicator over cells, exactly: values are rounded only for showing.
 *
 * @param cells those it is asked for; an indicator of some sizes takes only its own among them.
 */
export function evaluateReported(
  indicator: ReportedIndicator,
  cells: readonly Cell[],
  context: EvaluationContext,
): Evaluation {
  const { sizes } = indicator;
  const sums = sumCells(cells.filter(({ key }) => sizes?.includes(key.size) ?? true));
  const numerator = sumOf(sums, indicator.numerator);
  const denominator = sumOf(sums, indicator.denominator);
  if (indicator.reported !== undefined && sumOf(sums, indicator.reported) === 0) {
    return { outcome: "missing", numerator, denominator };
  }
  if (denominator === 0) return { outcome: "no-cases", numerator, denominator };

  return {
    outcome: isProvisional(indicator, sums, context) ? "provisional" : "value",
    numerator,
    denominator,
    ...figureOf(indicator, ratioOf({ numerator, denominator }, indicator.scale), context),
  };
}

/** Evaluates an official series; `undefined` for a figure that was not entered. */
export function evaluateOfficial(
  indicator: OfficialIndicator,
  figure: OfficialFigure | undefined,
  context: Pick<EvaluationContext, "year">,
): Evaluation {
  if (figure === undefined) return { outcome: "missing" };
  if ("value" in figure) {
    return { outcome: "value", ...figureOf(indicator, fractionOf(figure.value), context) };
  }
  const { numerator, denominator } = figure;
  if (denominator === 0) return { outcome: "no-cases", numerator, denominator };
  const ratio = ratioOf(figure, indicator.scale);
  return { outcome: "value", numerator, denominator, ...figureOf(indicator, ratio, context) };
}

function isProvisional(
  { forms }: ReportedIndicator,
  sums: Contribution,
  { campaignState }: EvaluationContext,
): boolean {
  if (campaignState !== "closed" && campaignState !== "final") return true;
  return forms.some(
    (form) => sumOf(sums, `${form}.returned`) + sumOf(sums, `${form}.returnedUnasked`) > 0,
  );
}

function ratioOf(
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  scale: number,
): Fraction {
  return { numerator: BigInt(numerator) * BigInt(scale), denominator: BigInt(denominator) };
}

function figureOf(
  { decimals, target }: IndicatorDefinition,
  exact: Fraction,
  { year }: Pick<EvaluationContext, "year">,
): { readonly value: number; readonly met?: boolean } {
  const value = roundHalfUp(exact, decimals);
  return target?.year === year ? { value, met: isMet(exact, target) } : { value };
}

function isMet(exact: Fraction, { operator, value }: IndicatorTarget): boolean {
  const comparison = compareFractions(exact, fractionOf(value));
  return operator === "at-least" ? comparison >= 0 : comparison <= 0;
}
