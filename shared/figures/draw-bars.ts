import { colour, narrowBelow, size } from "#shared/figures/chart-look.ts";
import type { ChartRow } from "#shared/figures/chart-row.ts";
import { partOf } from "#shared/figures/chart-scale.ts";
import { bar, signSize, targetLine, verdictSign } from "#shared/figures/draw-marks.ts";
import { type Block, placeLabel, stack, textAt } from "#shared/figures/svg.ts";
import { textWidth, wrapText } from "#shared/figures/text-width.ts";

/** What bars are drawn from; lengths in pixels. */
export type BarsOrder = {
  readonly rows: readonly ChartRow[];
  readonly x: number;
  readonly width: number;
  /** Where the axis from zero ends. */
  readonly end: number;
  /** Stands on the line of the target. */
  readonly targetLabel: string | undefined;
  /** Written under both ends of the axis; absent: no axis. */
  readonly ends?: { readonly start: string; readonly end: string };
  /** Of patterns' ids, which are the document's. */
  readonly prefix: string;
};

type Plot = { readonly left: number; readonly right: number };

const lineHeight = 20;
const barHeight = 16;

/** Bars from zero below one another, names before them, values behind, one target line through. */
export function barsBlock(order: BarsOrder): Block {
  const { rows, x, width } = order;
  const valued = rows.filter(({ value }) => value.number !== undefined);
  const valueWidth = Math.max(0, ...valued.map(labelWidth)) + signSize + 6;
  const isNarrow = width < narrowBelow;
  const nameWidth = isNarrow
    ? width - valueWidth - 12
    : Math.min(width * 0.38, Math.max(...rows.map(nameWidthOf)));
  const plot = isNarrow
    ? { left: x, right: x + width }
    : { left: x + nameWidth + 14, right: x + width - valueWidth - 14 };
  const rowBlock = isNarrow ? stackedRow : flatRow;
  return stack([
    targetName(order, plot),
    ...rows.map((row) => rowBlock(row, order, { nameWidth, plot })),
    axis(order, plot),
  ]);
}

const labelWidth = ({ label }: ChartRow): number => textWidth(label, size.text, "bold");
const weightOf = ({ isTotal }: ChartRow) => (isTotal ? "bold" : "regular");
const nameWidthOf = (row: ChartRow): number => textWidth(row.name, size.text, weightOf(row)) + 1;

type RowPlace = { readonly nameWidth: number; readonly plot: Plot };

/** Name, bar and value side by side. */
function flatRow(row: ChartRow, order: BarsOrder, { nameWidth, plot }: RowPlace): Block {
  const lines = wrapText(row.name, nameWidth, { size: size.text, weight: weightOf(row) });
  const height = Math.max(lines.length * lineHeight + 8, 30);
  return {
    height,
    draw: (top) => {
      const middle = top + height / 2;
      const first = middle - (lines.length * lineHeight) / 2 + 15;
      return (
        lines
          .map((line, index) => nameLine(row, order.x, first + index * lineHeight, line))
          .join("") +
        bar(row, boxOf(plot, middle - barHeight / 2), partOfRow(row, order), order.prefix) +
        targetOf(row, order, plot, { top, bottom: top + height }) +
        valueText(row, order.x + order.width, middle + 5, plot.left, middle + 5)
      );
    },
  };
}

/** Name and value above their bar, for narrow screens. */
function stackedRow(row: ChartRow, order: BarsOrder, { nameWidth, plot }: RowPlace): Block {
  const lines = wrapText(row.name, nameWidth, { size: size.text, weight: weightOf(row) });
  const text = lines.length * lineHeight;
  const height = text + 4 + barHeight + 12;
  return {
    height,
    draw: (top) => {
      const barTop = top + text + 4;
      return (
        lines
          .map((line, index) => nameLine(row, order.x, top + 15 + index * lineHeight, line))
          .join("") +
        bar(row, boxOf(plot, barTop), partOfRow(row, order), order.prefix) +
        targetOf(row, order, plot, { top: barTop - 3, bottom: barTop + barHeight + 3 }) +
        valueText(row, order.x + order.width, top + 15, plot.left, barTop + 13)
      );
    },
  };
}

const boxOf = ({ left, right }: Plot, y: number) => ({
  x: left,
  y,
  width: right - left,
  height: barHeight,
});

const partOfRow = ({ value }: ChartRow, { end }: BarsOrder): number =>
  partOf(value.number ?? 0, 0, end);

function nameLine(row: ChartRow, x: number, y: number, line: string): string {
  return textAt(x, y, line, { size: size.text, weight: weightOf(row), fill: colour.ink });
}

/** Right-aligned, so that no bar and no target line ever runs through it; no value, within its box. */
function valueText(
  row: ChartRow,
  right: number,
  y: number,
  boxLeft: number,
  boxBaseline: number,
): string {
  const shown = { "data-value": row.value.text };
  if (row.value.number === undefined) {
    const look = { size: size.small, fill: colour.muted };
    return textAt(boxLeft + 8, boxBaseline, row.label, look, shown);
  }
  const look = { size: size.text, weight: "bold", fill: colour.ink, anchor: "end" } as const;
  const sign = right - textWidth(row.label, size.text, "bold") - signSize - 6;
  return (
    verdictSign(row.verdict, sign, y - signSize + 1) + textAt(right, y, row.label, look, shown)
  );
}

function targetOf(
  { target }: ChartRow,
  { end }: BarsOrder,
  { left, right }: Plot,
  span: { readonly top: number; readonly bottom: number },
): string {
  if (target === undefined) return "";
  return targetLine(left + partOf(target, 0, end) * (right - left), span.top, span.bottom);
}

/** The target's name over its line, moved aside where it would leave the drawing. */
function targetName(order: BarsOrder, plot: Plot): Block {
  const { rows, targetLabel, end, x, width } = order;
  const target = rows.find((row) => row.target !== undefined)?.target;
  if (targetLabel === undefined || target === undefined) return { height: 0, draw: () => "" };
  const at = plot.left + partOf(target, 0, end) * (plot.right - plot.left);
  const look = { size: size.small, fill: colour.ink };
  const left = placeLabel(at, targetLabel, look, { left: x, right: x + width });
  return {
    height: 24,
    draw: (top) => textAt(left, top + 13, targetLabel, look) + targetLine(at, top + 17, top + 24),
  };
}

function axis({ ends }: BarsOrder, { left, right }: Plot): Block {
  if (ends === undefined) return { height: 0, draw: () => "" };
  const look = { size: size.small, fill: colour.muted };
  return {
    height: 22,
    draw: (top) =>
      textAt(left, top + 16, ends.start, look) +
      textAt(right, top + 16, ends.end, { ...look, anchor: "end" }),
  };
}
