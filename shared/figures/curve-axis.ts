import { colour, size } from "#shared/figures/chart-look.ts";
import { partOf } from "#shared/figures/chart-scale.ts";
import { type Block, placeLabel, textAt } from "#shared/figures/svg.ts";
import { textWidth } from "#shared/figures/text-width.ts";

/** A day with a name on the axis, such as the deadline. */
export type CurveMark = {
  /** Days since the start of the axis. */
  readonly at: number;
  readonly name: string;
  /** Whether a line crosses the plot there. */
  readonly isLine?: boolean;
};

/** Where the axis lies, in pixels, and its last day. */
export type CurveAxis = { readonly x: number; readonly width: number; readonly days: number };

/** Where a day stands between the ends of the axis. */
export function placeOfDay(day: number, { x, width, days }: CurveAxis): number {
  return x + partOf(day, 0, days) * width;
}

/** Names of days below the plot, in as many rows as they need. */
export function curveAxis(marks: readonly CurveMark[], axis: CurveAxis): Block {
  const look = { size: size.small, fill: colour.muted as string };
  const placed = marks.map(({ at, name, isLine }) => ({
    name,
    look: isLine ? { ...look, fill: colour.ink } : look,
    left: placeLabel(placeOfDay(at, axis), name, look, {
      left: axis.x,
      right: axis.x + axis.width,
    }),
  }));
  const rows: { name: string; left: number; look: typeof look }[][] = [];
  for (const mark of placed) {
    const row = rows.find((each) => each.every((other) => !touches(mark, other)));
    if (row === undefined) rows.push([mark]);
    else row.push(mark);
  }
  return {
    height: rows.length * 18 + 8,
    draw: (top) =>
      rows
        .flatMap((row, index) =>
          row.map((mark) => textAt(mark.left, top + 16 + index * 18, mark.name, mark.look)),
        )
        .join(""),
  };
}

type Named = { readonly name: string; readonly left: number };

const touches = (one: Named, other: Named): boolean =>
  one.left < other.left + textWidth(other.name, size.small) + 12 &&
  other.left < one.left + textWidth(one.name, size.small) + 12;
