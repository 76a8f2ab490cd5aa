import type { Dimension, ProgressRow } from "#shared/api/read-progress.ts";
import type { DenominatorName } from "#shared/api/statistics.ts";
import { type Cell, type Margin, marginsOf } from "#shared/indicators/cells.ts";
import {
  type Evaluation,
  type EvaluationContext,
  evaluateOfficial,
  evaluateReported,
  type OfficialFigure,
} from "#shared/indicators/evaluate-indicator.ts";
import type {
  IndicatorDefinition,
  IndicatorTarget,
} from "#shared/indicators/indicator-definition.ts";

/** An official figure with what was said of it when it was entered. */
export type EnteredFigure = OfficialFigure & {
  readonly source?: string | undefined;
  /** Day of its publication. */
  readonly date?: string | undefined;
  readonly denominatorName?: DenominatorName | undefined;
};

/** What the rows of a year are made from. */
export type Progress = EvaluationContext & {
  readonly indicators: readonly IndicatorDefinition[];
  /** Every cell of the year. */
  readonly cells: readonly Cell[];
  /** Official figures of the year by indicator. */
  readonly officials: Readonly<Record<string, EnteredFigure>>;
  /** Up to two dimensions; none: the city. */
  readonly by: readonly Dimension[];
};

/**
 * Every indicator of a year: one row each for the city, or one per combination of the dimensions
 * that holds an enterprise in scope. In the order of the indicators, then of the combinations.
 * Official series are known for the city alone and missing in every part of it.
 */
export function progressRows(progress: Progress): readonly ProgressRow[] {
  const margins = marginsOf(progress.cells, progress.by);
  return progress.indicators.flatMap((indicator) =>
    margins.map((margin) => rowOf(indicator, margin, progress)),
  );
}

function rowOf(indicator: IndicatorDefinition, margin: Margin, progress: Progress): ProgressRow {
  const { met, ...evaluation } = evaluate(indicator, margin, progress);
  return {
    indicator: indicator.id,
    dimensions: margin.dimensions,
    ...evaluation,
    ...provenanceOf(indicator, progress),
    ...(indicator.target && { target: targetOf(indicator.target, met) }),
  };
}

function evaluate(
  indicator: IndicatorDefinition,
  { cells }: Margin,
  progress: Progress,
): Evaluation {
  if (indicator.kind === "reported") return evaluateReported(indicator, cells, progress);
  const figure = progress.by.length === 0 ? progress.officials[indicator.id] : undefined;
  return evaluateOfficial(indicator, figure, progress);
}

/** Where an official figure is from; parts of the city have none. */
function provenanceOf({ id, kind }: IndicatorDefinition, { by, officials }: Progress) {
  const entered = kind === "official" && by.length === 0 ? officials[id] : undefined;
  if (entered === undefined) return {};
  const { source, date, denominatorName } = entered;
  return {
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
    ...(denominatorName !== undefined && { denominatorName }),
  };
}

function targetOf(
  { operator, value }: IndicatorTarget,
  met: boolean | undefined,
): NonNullable<ProgressRow["target"]> {
  return { operator, value: Number(value), ...(met !== undefined && { met }) };
}
