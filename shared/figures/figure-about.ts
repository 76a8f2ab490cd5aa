import type { Figure } from "#shared/figures/figure.ts";
import { figureWords } from "#shared/figures/words.ts";

/** What a file says of its figure beside the table: a heading and its text in each line. */
export function aboutLines(figure: Figure): readonly (readonly [heading: string, text: string])[] {
  const { about, how, legend } = figureWords[figure.language];
  return [
    [about.title, figure.title],
    ...figure.subtitle.map((sentence) => [about.subtitle, sentence] as const),
    ...figure.notes.map((note) => [about.note, note] as const),
    ...figure.legend.map(({ symbol, meaning }) => [legend, `${symbol} ${meaning}`] as const),
    ...figure.how.formula.map((sentence) => [how.title, sentence] as const),
    ...figure.how.clauses.map(({ id, text }) => [how.clause(id), text] as const),
    [about.source, figure.source],
    [about.citation, figure.citation],
  ];
}
