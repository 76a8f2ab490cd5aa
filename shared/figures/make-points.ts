import type { Dimension, ProgressRow } from "#shared/api/read-progress.ts";
import {
  type FigureAxis,
  type FigureCell,
  type FigurePart,
  type FigurePoint,
  markSymbol,
} from "#shared/figures/figure.ts";
import {
  absenceText,
  formatValue,
  type RowContext,
  rowText,
  targetText,
} from "#shared/figures/row-text.ts";
import type { Cell } from "#shared/indicators/cells.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { type Progress, progressRows } from "#shared/indicators/progress-rows.ts";

/** Codes that a figure is restricted to, by dimension; several of one dimension are added up. */
export type FigureFilter = Partial<Readonly<Record<Dimension, readonly string[]>>>;

/** What is known of one year. */
export type YearFigures = Omit<Progress, "indicators" | "by">;

/** What the points of a figure are made from. */
export type PointsOrder = {
  readonly indicators: readonly IndicatorDefinition[];
  readonly by: readonly FigureAxis[];
  readonly filter: FigureFilter;
  readonly years: readonly YearFigures[];
  readonly nameOf: (axis: FigureAxis, code: string) => string;
  readonly context: RowContext;
};

/**
 * Every value of a figure, in the order of the register: years first where they are an axis, then
 * parts. A part that is known in one year is given for each, missing where nothing is known.
 */
export function makePoints(order: PointsOrder): readonly FigurePoint[] {
  const { indicators, by, filter, years, context } = order;
  const dimensions = by.filter((axis) => axis !== "year");
  return indicators.flatMap((indicator) =>
    years.flatMap((year) => {
      const rows = rowsOf(indicator, year, dimensions, filter);
      return rows.map((row) =>
        pointOf(row, indicator, partsOf(row, indicator, year.year, order), context),
      );
    }),
  );
}

/** Rows of one indicator and year over the cells that the filter leaves. */
function rowsOf(
  indicator: IndicatorDefinition,
  year: YearFigures,
  by: readonly Dimension[],
  filter: FigureFilter,
): readonly ProgressRow[] {
  const isFiltered = Object.values(filter).some((codes) => codes !== undefined);
  const rows = progressRows({
    ...year,
    indicators: [indicator],
    cells: year.cells.filter((cell) => isIn(cell, filter)),
    // Of a part of the city no official figure is known.
    officials: isFiltered ? {} : year.officials,
    by,
  });
  return rows.filter(({ dimensions }) => isCounted(indicator, dimensions));
}

const isIn = ({ key }: Cell, filter: FigureFilter): boolean =>
  (["district", "industry", "size"] as const).every(
    (dimension) => filter[dimension]?.includes(key[dimension]) ?? true,
  );

/** An indicator of some sizes says nothing of the others, and is not missing there. */
function isCounted(indicator: IndicatorDefinition, { size }: ProgressRow["dimensions"]): boolean {
  if (indicator.kind === "official" || size === undefined) return true;
  return indicator.sizes?.includes(size) ?? true;
}

function partsOf(
  row: ProgressRow,
  indicator: IndicatorDefinition,
  year: number,
  { indicators, by, nameOf, context }: PointsOrder,
): readonly FigurePart[] {
  const indicatorPart = {
    axis: "indicator",
    code: indicator.id,
    name: indicator.name[context.locale],
  } as const;
  const parts = by.map((axis): FigurePart => {
    const code = axis === "year" ? String(year) : (row.dimensions[axis] ?? "");
    return { axis, code, name: nameOf(axis, code) };
  });
  return indicators.length > 1 ? [indicatorPart, ...parts] : parts;
}

function pointOf(
  row: ProgressRow,
  indicator: IndicatorDefinition,
  parts: readonly FigurePart[],
  context: RowContext,
): FigurePoint {
  const { status, gap, verdict } = rowText(row, indicator, context);
  const absence = absenceText(row, indicator, context.words);
  return {
    parts,
    value: cellOf(row, indicator, context),
    numerator: row.numerator,
    denominator: row.denominator,
    target: row.target &&
      indicator.target && {
        operator: row.target.operator,
        value: row.target.value,
        text: targetText(row.target, indicator, context.locale),
        decimals: indicator.decimals,
        year: indicator.target.year,
      },
    gap,
    status: [absence ?? status, row.outcome === "provisional" && context.words.status.provisional]
      .filter(Boolean)
      .join(", "),
    verdict,
  };
}

function cellOf(
  { value, outcome }: ProgressRow,
  indicator: IndicatorDefinition,
  { locale }: RowContext,
): FigureCell {
  if (value === undefined) return { text: markSymbol[outcome], mark: outcome };
  const { decimals } = indicator;
  return { text: formatValue(locale, indicator, value), number: value, decimals, mark: outcome };
}
