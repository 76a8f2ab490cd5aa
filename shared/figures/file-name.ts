import type { FigureAxis } from "#shared/figures/figure.ts";
import type { Locale } from "#shared/text/locale.ts";

/** What a figure's file is named by. */
export type NamedFigure = {
  /** First word: the city. */
  readonly place: string;
  readonly id: string;
  readonly by: readonly FigureAxis[];
  /** Codes that it is restricted to, by dimension. */
  readonly filter: Readonly<Record<string, readonly string[] | undefined>>;
  readonly year: number;
  readonly language: Locale;
};

/**
 * Name of a figure's files, without the ending.
 *
 * @example `almaty-collective-coverage-district-2023-kk`
 */
export function figureFileName({ place, id, by, filter, year, language }: NamedFigure): string {
  const codes = Object.values(filter).flatMap((each) => each ?? []);
  return [place, id, ...by, ...codes, String(year), language].join("-").toLowerCase();
}
