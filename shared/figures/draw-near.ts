import { colour, size } from "#shared/figures/chart-look.ts";
import type { ChartRow } from "#shared/figures/chart-row.ts";
import { nearRange, partOf } from "#shared/figures/chart-scale.ts";
import { targetLine } from "#shared/figures/draw-marks.ts";
import {
  type Block,
  element,
  gap,
  paragraph,
  placeLabel,
  stack,
  textAt,
} from "#shared/figures/svg.ts";
import { wrapText } from "#shared/figures/text-width.ts";

/** What dots near a target are drawn from; lengths in pixels. */
export type NearOrder = {
  readonly rows: readonly ChartRow[];
  readonly x: number;
  readonly width: number;
  readonly targetLabel: string;
  /** Says that the axis is cut. */
  readonly heading: string;
  /** Says how many rows lie outside the range; undefined for none. */
  readonly outside: (count: number) => string;
  readonly formatEnd: (value: number) => string;
};

/**
 * A magnified plot around a target for values that lie within 3 points of it: dots on a cut and
 * marked axis, the distance in words. Undefined when bars from zero show enough.
 */
export function nearBlock(order: NearOrder): Block | undefined {
  const { rows, x, width } = order;
  const target = rows.find((row) => row.target !== undefined)?.target;
  if (target === undefined) return undefined;
  const range = nearRange(
    rows.flatMap(({ value }) => value.number ?? []),
    target,
  );
  if (range === undefined) return undefined;
  const inside = rows.filter(({ value }) => isInside(value.number, range));
  const outside = rows.filter(({ value }) => value.number !== undefined).length - inside.length;
  return stack([
    gap(20),
    paragraph(x, width, order.heading, { size: size.text, weight: "bold", fill: colour.ink }, 6),
    targetName(order, range, target),
    ...inside.map((row) => dotRow(row, order, range, target)),
    cutAxis(order, range),
    ...(outside > 0
      ? [paragraph(x, width, order.outside(outside), { size: size.small, fill: colour.muted }, 4)]
      : []),
  ]);
}

type Range = { readonly start: number; readonly end: number };

const isInside = (value: number | undefined, { start, end }: Range): boolean =>
  value !== undefined && value >= start && value <= end;

const placeIn = ({ x, width }: NearOrder, { start, end }: Range, value: number): number =>
  x + 8 + partOf(value, start, end) * (width - 16);

function targetName(order: NearOrder, range: Range, target: number): Block {
  const at = placeIn(order, range, target);
  const look = { size: size.small, fill: colour.ink };
  const { x, width, targetLabel } = order;
  const left = placeLabel(at, targetLabel, look, { left: x, right: x + width });
  return {
    height: 24,
    draw: (top) => textAt(left, top + 13, targetLabel, look) + targetLine(at, top + 17, top + 24),
  };
}

/** Name and distance in words above the line that carries the dot. */
function dotRow(row: ChartRow, order: NearOrder, range: Range, target: number): Block {
  const { x, width } = order;
  const look = { size: size.small, fill: colour.ink } as const;
  const lines = wrapText([row.name, row.gap].filter(Boolean).join(": "), width, look);
  const height = lines.length * 18 + 26;
  const isMissed = row.verdict === "below" || row.verdict === "above";
  return {
    height,
    draw: (top) => {
      const y = top + lines.length * 18 + 12;
      const at = placeIn(order, range, row.value.number ?? 0);
      return (
        lines.map((line, index) => textAt(x, top + 14 + index * 18, line, look)).join("") +
        element("path", { d: `M${x} ${y}H${x + width}`, stroke: colour.line, "stroke-width": 1 }) +
        targetLine(placeIn(order, range, target), y - 8, y + 8) +
        element("circle", {
          cx: at,
          cy: y,
          r: 6,
          fill: isMissed ? colour.paper : colour.bar,
          stroke: isMissed ? colour.missed : colour.bar,
          "stroke-width": 3,
        })
      );
    },
  };
}

/** The axis with a break at its start, so that nobody takes it for zero. */
function cutAxis({ x, width, formatEnd }: NearOrder, { start, end }: Range): Block {
  const look = { size: size.small, fill: colour.muted };
  return {
    height: 34,
    draw: (top) => {
      const y = top + 8;
      return (
        element("path", {
          d: `M${x} ${y}h4l3 -5 5 10 5 -10 3 5H${x + width}`,
          stroke: colour.field,
          "stroke-width": 1.5,
          fill: "none",
        }) +
        textAt(x, top + 28, formatEnd(start), look) +
        textAt(x + width, top + 28, formatEnd(end), { ...look, anchor: "end" })
      );
    },
  };
}
