import type { FigureClause } from "#shared/figures/figure.ts";
import { measureName } from "#shared/figures/measure-names.ts";
import type { FigureWords } from "#shared/figures/words.kk.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { formatCount } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Language and words in which a computation is told. */
export type HowContext = {
  readonly language: Locale;
  readonly words: FigureWords;
  /** Text of a clause in the figure's language; undefined for one that the agreement lacks. */
  readonly clauseText: (id: string) => string | undefined;
};

/** How indicators are computed, in words, with the clauses they are evidence for. */
export function howComputed(
  indicators: readonly IndicatorDefinition[],
  { language, words, clauseText }: HowContext,
): { readonly formula: readonly string[]; readonly clauses: readonly FigureClause[] } {
  const { how } = words;
  const decimals = [...new Set(indicators.map((each) => each.decimals))];
  const formulas = indicators.map((indicator) => {
    const formula = formulaOf(indicator, language, words);
    return indicators.length === 1 ? formula : `${indicator.name[language]}: ${formula}`;
  });
  const clauses = [...new Set(indicators.flatMap((indicator) => indicator.clauses))];
  return {
    formula: [...formulas, ...decimals.map((places) => how.rounding(places)), how.silence],
    clauses: clauses.flatMap((id) => {
      const text = clauseText(id);
      return text === undefined ? [] : [{ id, text }];
    }),
  };
}

function formulaOf(indicator: IndicatorDefinition, language: Locale, words: FigureWords): string {
  if (indicator.kind === "official") return words.how.official;
  const { numerator, denominator, scale } = indicator;
  return words.how.formula(
    measureName[numerator]?.[language] ?? numerator,
    measureName[denominator]?.[language] ?? denominator,
    formatCount(language, scale),
  );
}
