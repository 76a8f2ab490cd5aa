import { agreement } from "#shared/agreements/current.ts";
import type { Dimension, ProgressRow } from "#shared/api/read-progress.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { industrySections } from "#shared/register/industry.ts";
import { compareText } from "#shared/text/collate.ts";
import { type Figure, type FigureContext, figureOf } from "#web/features/desk/figure.ts";

/** One bar, tile or table line: a district, industry or size class. */
export type Part = {
  /** KATO code, section letter or size class. */
  readonly code: string;
  readonly name: string;
  readonly row: ProgressRow;
  readonly figure: Figure;
};

/** The parts of one indicator, highest value first; those without a value last, by name. */
export function partsOf(
  rows: readonly ProgressRow[],
  indicator: IndicatorDefinition,
  by: Dimension,
  context: FigureContext,
): readonly Part[] {
  const parts = rows
    .filter((row) => row.indicator === indicator.id)
    .flatMap((row) => {
      const code = row.dimensions[by];
      if (code === undefined) return [];
      const figure = figureOf(row, indicator, context);
      return [{ code, name: nameOf(by, code, context), row, figure }];
    });
  return parts.toSorted(
    (a, b) =>
      (b.row.value ?? Number.NEGATIVE_INFINITY) - (a.row.value ?? Number.NEGATIVE_INFINITY) ||
      compareText(context.locale, a.name, b.name),
  );
}

function nameOf(by: Dimension, code: string, { locale, words }: FigureContext): string {
  switch (by) {
    case "district":
      return agreement.districts.find(({ kato }) => kato === code)?.name[locale] ?? code;
    case "industry":
      return industrySections.find(({ letter }) => letter === code)?.name[locale] ?? code;
    case "size":
      return Object.entries(words.size).find(([size]) => size === code)?.[1] ?? code;
    default:
      return by satisfies never;
  }
}
