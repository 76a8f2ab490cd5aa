import { colour, size } from "#shared/figures/chart-look.ts";
import type { ChartRow } from "#shared/figures/chart-row.ts";
import { partOf } from "#shared/figures/chart-scale.ts";
import { signSize, verdictSign } from "#shared/figures/draw-marks.ts";
import { type Block, element, stack, textAt } from "#shared/figures/svg.ts";
import { textWidth, wrapText } from "#shared/figures/text-width.ts";

/** What a heat table is drawn from; lengths in pixels. */
export type HeatOrder = {
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** Cells by column; undefined where no enterprise is. */
  readonly lines: readonly {
    readonly name: string;
    readonly cells: readonly (ChartRow | undefined)[];
  }[];
  readonly x: number;
  readonly width: number;
  readonly end: number;
  readonly prefix: string;
};

const cellHeight = 34;
const narrowestColumn = 84;

/** Whether the table of numbers fits; small multiples take its place where it does not. */
export function heatFits({ columns, width }: Pick<HeatOrder, "columns" | "width">): boolean {
  return width - columns.length * narrowestColumn >= 150;
}

/** A table of numbers, tinted by value, or by verdict where there is one. */
export function heatBlock(order: HeatOrder): Block {
  const { columns, lines, x, width, end, prefix } = order;
  const nameWidth = Math.min(
    Math.max(...lines.map(({ name }) => textWidth(name, size.text))) + 4,
    Math.max(width - columns.length * 110, width - columns.length * narrowestColumn - 14, 150),
    width * 0.42,
  );
  const each = Math.min((width - nameWidth - 14) / columns.length, 150);
  const left = (column: number) => x + nameWidth + 14 + column * each;
  return stack([
    headings(columns, left, each),
    ...lines.map(({ name, cells }) => {
      const words = wrapText(name, nameWidth, { size: size.text });
      const height = Math.max(cellHeight, words.length * 19 + 8);
      return {
        height,
        draw: (top: number) =>
          words
            .map((line, index) =>
              textAt(x, top + height / 2 - words.length * 9.5 + 14 + index * 19, line, {
                size: size.text,
                fill: colour.ink,
              }),
            )
            .join("") +
          cells
            .map((cell, column) =>
              cellText(cell, { x: left(column), y: top, width: each, height }, end, prefix),
            )
            .join(""),
      };
    }),
  ]);
}

function headings(
  columns: readonly string[],
  left: (column: number) => number,
  each: number,
): Block {
  const wrapped = columns.map((name) => wrapText(name, each - 6, { size: size.small }));
  const most = Math.max(...wrapped.map((lines) => lines.length));
  return {
    height: most * 17 + 8,
    draw: (top) =>
      wrapped
        .map((lines, column) =>
          lines
            .map((line, index) =>
              textAt(left(column) + each / 2, top + (most - lines.length + index) * 17 + 13, line, {
                size: size.small,
                fill: colour.muted,
                anchor: "middle",
              }),
            )
            .join(""),
        )
        .join(""),
  };
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function cellText(cell: ChartRow | undefined, box: Box, end: number, prefix: string): string {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  if (cell === undefined) return element("rect", { ...inner, fill: colour.soft });
  const { value, verdict } = cell;
  const middle = box.y + box.height / 2 + 5;
  const text = value.mark === "provisional" ? `${value.text}*` : value.text;
  const width = textWidth(text, size.text, "bold");
  const start = box.x + (box.width - width) / 2 + (verdict === "none" ? 0 : (signSize + 3) / 2);
  return (
    element("rect", { ...inner, ...groundOf(cell, end, prefix) }) +
    verdictSign(verdict, start - signSize - 3, middle - signSize + 1) +
    textAt(
      start,
      middle,
      text,
      { size: size.text, weight: "bold", fill: colour.ink },
      { "data-value": value.text },
    )
  );
}

function groundOf({ value, verdict }: ChartRow, end: number, prefix: string) {
  if (value.number === undefined) {
    const fill = value.mark === "suppressed" ? `url(#${prefix}-suppressed)` : colour.paper;
    return { fill, stroke: colour.field, "stroke-dasharray": "3 4" };
  }
  if (verdict === "below" || verdict === "above") return { fill: colour.missedTint };
  if (verdict === "met") return { fill: colour.metTint };
  return { fill: colour.bar, "fill-opacity": 0.06 + 0.24 * partOf(value.number, 0, end) };
}
