import type { FigureAxis } from "#shared/figures/figure.ts";
import type { FigureWords } from "#shared/figures/words.kk.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";

/** A figure before it is broken down: an indicator, or several that are read together. */
export type FigureSubject = {
  readonly id: string;
  /** Of a group; an indicator has its name. */
  readonly title?: string;
  readonly indicators: readonly IndicatorDefinition[];
};

const isResponse = ({ id }: IndicatorDefinition): boolean => id.startsWith("response-rate-");

/** Every figure there is: the groups of the overview, then each indicator. */
export function figureSubjects(
  indicators: readonly IndicatorDefinition[],
  { group }: FigureWords,
): readonly FigureSubject[] {
  const others = indicators.filter((each) => each.target === undefined && !isResponse(each));
  return [
    {
      id: "targets",
      title: group.targets,
      indicators: indicators.filter(({ target }) => target !== undefined),
    },
    { id: "indicators", title: group.indicators, indicators: others },
    { id: "response-rates", title: group.responseRates, indicators: indicators.filter(isResponse) },
    ...indicators.map((indicator) => ({ id: indicator.id, indicators: [indicator] })),
  ];
}

/** What a figure can be broken down by: groups by year, official series too, all else by any two. */
export function breakdownsOf({ indicators }: FigureSubject): readonly (readonly FigureAxis[])[] {
  const [only] = indicators;
  if (indicators.length > 1 || only?.kind !== "reported") return [[], ["year"]];
  return [
    [],
    ["year"],
    ["district"],
    ["industry"],
    ["size"],
    ["district", "year"],
    ["industry", "year"],
    ["size", "year"],
    ["district", "industry"],
    ["district", "size"],
    ["industry", "size"],
  ];
}

/** Whether a figure can be broken down so, in whatever order the axes are named. */
export function hasBreakdown(subject: FigureSubject, by: readonly FigureAxis[]): boolean {
  return breakdownsOf(subject).some(
    (each) => each.length === by.length && by.every((axis) => each.includes(axis)),
  );
}
