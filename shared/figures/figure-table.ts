import type { FigureCell, FigureColumn, FigurePart, FigurePoint } from "#shared/figures/figure.ts";
import type { FigureWords } from "#shared/figures/words.kk.ts";
import { formatCount } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** What a figure's table is made from. */
export type TableOrder = {
  readonly points: readonly FigurePoint[];
  readonly totals: readonly FigurePoint[];
  /** What the first columns name, in their order. */
  readonly axes: readonly FigurePart["axis"][];
  readonly words: FigureWords;
  readonly language: Locale;
};

/** A table in words and numbers, a cell for each column. */
export type FigureTable = {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
};

/** Points as a table: what each is about, value, numerator, denominator, target, gap and mark. */
export function figureTable({ points, totals, axes, words, language }: TableOrder): FigureTable {
  const lines = [...points, ...totals];
  const hasTarget = lines.some(({ target }) => target !== undefined);
  const columns: readonly FigureColumn[] = [
    ...axes.map((axis) => ({ key: axis, label: words.axis[axis], numeric: false })),
    { key: "value", label: words.column.value, numeric: true },
    { key: "numerator", label: words.column.numerator, numeric: true },
    { key: "denominator", label: words.column.denominator, numeric: true },
    ...(hasTarget
      ? [
          { key: "target", label: words.column.target, numeric: true },
          { key: "gap", label: words.column.gap, numeric: false },
        ]
      : []),
    { key: "mark", label: words.column.mark, numeric: false },
  ];
  const rowOf = (point: FigurePoint): readonly FigureCell[] => {
    const names = axes.map((axis, place) => nameCell(point, axis, place));
    return [
      ...names,
      point.value,
      countCell(point.numerator, language),
      countCell(point.denominator, language),
      ...(hasTarget ? [targetCell(point), { text: point.gap ?? "" }] : []),
      { text: point.status },
    ];
  };
  return { columns, rows: lines.map(rowOf) };
}

/** The total has fewer parts than there are columns: its name stands in the first. */
function nameCell({ parts }: FigurePoint, axis: FigurePart["axis"], place: number): FigureCell {
  const part = parts.find((each) => each.axis === axis);
  if (part?.code === "total") return { text: part.name };
  if (part !== undefined) return { text: part.name, code: part.code };
  return { text: place === 0 ? (parts[0]?.name ?? "") : "" };
}

function countCell(count: number | undefined, language: Locale): FigureCell {
  if (count === undefined) return { text: "" };
  return { text: formatCount(language, count), number: count, decimals: 0 };
}

function targetCell({ target }: FigurePoint): FigureCell {
  if (target === undefined) return { text: "" };
  return { text: target.text, number: target.value, decimals: target.decimals };
}
