import { districtChoices } from "#shared/agreements/current-districts.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import type { FigureAxis } from "#shared/figures/figure.ts";
import type { FigureWords } from "#shared/figures/words.kk.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { industryChoices } from "#shared/register/industry-name.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import type { Locale } from "#shared/text/locale.ts";
import {
  type FigureFilters,
  type FilterName,
  filterNames,
} from "#web/features/progress/figure-address.ts";

/** The indicator that a figure is about; undefined for a group and for what there is not. */
export const indicatorOf = (figure: string): IndicatorDefinition | undefined =>
  indicators.find(({ id }) => id === figure);

const groupKey = {
  targets: "targets",
  indicators: "indicators",
  "response-rates": "responseRates",
} as const;

/** Title of an indicator or a group; undefined for what there is not. */
export function figureTitle(
  figure: string,
  locale: Locale,
  { group }: FigureWords,
): string | undefined {
  const key = Object.entries(groupKey).find(([id]) => id === figure)?.[1];
  return key === undefined ? indicatorOf(figure)?.name[locale] : group[key];
}

/** A breakdown in words: "By district · By year", the city for none. */
export function breakdownTitle(by: readonly FigureAxis[], { byTitle, city }: FigureWords): string {
  return by.length === 0 ? city : by.map((axis) => byTitle[axis]).join(" · ");
}

/** Everything to choose from in a dimension, in the order of the register. */
export function choicesOf(name: FilterName, locale: Locale, words: FigureWords) {
  switch (name) {
    case "district":
      return districtChoices(locale);
    case "industry":
      return industryChoices(locale);
    case "size":
      return sizeClasses.map((value) => ({ value, label: words.size[value] }));
    default:
      return name satisfies never;
  }
}

/** The filters in words, a sentence for each. */
export function filterTexts(
  filters: FigureFilters,
  locale: Locale,
  words: FigureWords,
): readonly string[] {
  return filterNames.flatMap((name) => {
    const codes = filters[name]?.split(",");
    if (codes === undefined) return [];
    const choices = choicesOf(name, locale, words);
    const names = codes.map((code) => choices.find(({ value }) => value === code)?.label ?? code);
    return [words.filter(words.axis[name], names.join(", "))];
  });
}

/** Breakdowns that are drawn on an indicator's page, and those that are linked from it. */
export function breakdownsOf(figure: string): {
  readonly drawn: readonly (readonly FigureAxis[])[];
  readonly linked: readonly (readonly FigureAxis[])[];
} {
  const indicator = indicatorOf(figure);
  if (indicator?.kind !== "reported") return { drawn: [[], ["year"]], linked: [] };
  return {
    drawn: [[], ["year"], ["district"], ["size"], ["industry"]],
    linked: [
      ["district", "year"],
      ["size", "year"],
      ["industry", "year"],
      ["district", "size"],
      ["industry", "size"],
      ["district", "industry"],
    ],
  };
}
