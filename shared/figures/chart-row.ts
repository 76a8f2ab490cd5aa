import type {
  Figure,
  FigureCell,
  FigurePart,
  FigurePoint,
  Verdict,
} from "#shared/figures/figure.ts";

/** One bar, dot or tile of a drawing. */
export type ChartRow = {
  readonly name: string;
  readonly value: FigureCell;
  /** The value as drawn: with its mark, such as `93,1%*` or `… no data`. */
  readonly label: string;
  readonly verdict: Verdict;
  /** Where the line of the target crosses; undefined where it says nothing. */
  readonly target: number | undefined;
  readonly gap: string | undefined;
  /** The whole that the others are parts of. */
  readonly isTotal: boolean;
};

/** A point as a row that is named by some of its parts. */
export function chartRow(
  point: FigurePoint,
  figure: Figure,
  named: (part: FigurePart) => boolean = () => true,
): ChartRow {
  const { value, target, verdict, gap, parts } = point;
  const year = parts.find(({ axis }) => axis === "year");
  const isOfTargetsYear = year === undefined || Number(year.code) === target?.year;
  return {
    name: parts
      .filter(named)
      .map(({ name }) => name)
      .join(", "),
    value,
    label: labelOf(value, figure),
    verdict,
    target: isOfTargetsYear ? target?.value : undefined,
    gap,
    isTotal: parts.some(({ code }) => code === "total"),
  };
}

function labelOf({ text, mark }: FigureCell, { legend }: Figure): string {
  if (mark === "provisional") return `${text}*`;
  if (mark === undefined || mark === "value") return text;
  const meaning = legend.find(({ symbol }) => symbol === text)?.meaning;
  return meaning === undefined ? text : `${text} ${meaning}`;
}
