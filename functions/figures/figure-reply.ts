import type { FigureReply } from "#shared/api/figures.ts";
import type { Figure } from "#shared/figures/figure.ts";

/** A figure as it is answered: the table and its words, with drawings, without what they are made from. */
export function figureReply(figure: Figure, drawings: FigureReply["drawings"]): FigureReply {
  const { id, year, language, title, takeaway, source, citation, fileName } = figure;
  return {
    id,
    by: [...figure.by],
    year,
    language,
    title,
    subtitle: [...figure.subtitle],
    takeaway,
    columns: [...figure.columns],
    rows: figure.rows.map((row) => [...row]),
    notes: [...figure.notes],
    legend: [...figure.legend],
    source,
    citation,
    how: { formula: [...figure.how.formula], clauses: [...figure.how.clauses] },
    fileName,
    drawings,
  };
}
