import type { FigureAxis } from "#shared/figures/figure.ts";
import type { HowContext } from "#shared/figures/how-computed.ts";
import type { FigureFilter, YearFigures } from "#shared/figures/make-points.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";

/** All that a figure is made from. */
export type FigureOrder = {
  readonly id: string;
  /** Of a group its own title; absent: the indicator's name. */
  readonly title?: string | undefined;
  /** One, or those of a group in their order. */
  readonly indicators: readonly IndicatorDefinition[];
  /** Up to two; `year` asks for every year given. */
  readonly by: readonly FigureAxis[];
  readonly filter: FigureFilter;
  readonly year: number;
  /** The year's figures; with the axis `year` those of every year, the earliest first. */
  readonly years: readonly YearFigures[];
  readonly asOf: string;
  /** First word of file names: the city. */
  readonly place: string;
  /** Who publishes: for the citation. */
  readonly author: string;
  readonly nameOf: (axis: FigureAxis, code: string) => string;
} & HowContext;
