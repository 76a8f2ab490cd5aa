import { colour, margin, size } from "#shared/figures/chart-look.ts";
import { partOf } from "#shared/figures/chart-scale.ts";
import { type CurveMark, curveAxis, placeOfDay } from "#shared/figures/curve-axis.ts";
import { spread } from "#shared/figures/spread.ts";
import { type Block, element, paragraph, stack, textAt } from "#shared/figures/svg.ts";
import { svgDocument } from "#shared/figures/svg-document.ts";
import { textWidth } from "#shared/figures/text-width.ts";
import { formatCount } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** A point of a filing curve. */
export type CurvePoint = {
  /** Days since the start of the axis; those before and after are at its ends. */
  readonly at: number;
  /** Everything until and with this day; whole and never falling. */
  readonly count: number;
};

/** One line of a filing curve, in order of time. */
export type CurveSeries = {
  readonly name: string;
  readonly points: readonly CurvePoint[];
  /** The line that the others are compared with is drawn thinner and dashed. */
  readonly isBeside?: boolean;
};

/** What a filing curve is drawn from. */
export type CurveOrder = {
  readonly language: Locale;
  /** What the drawing says in one sentence. */
  readonly takeaway: string;
  readonly series: readonly CurveSeries[];
  /** Last day of the axis. */
  readonly days: number;
  /** Days with a name on the axis, such as the opening, the deadline and today, in their order. */
  readonly marks: readonly CurveMark[];
  /** All there can be, such as the enterprises that are expected; a line with its name. */
  readonly whole?: { readonly count: number; readonly name: string } | undefined;
  /** Pixels; names shrink to their own line where it is narrow. */
  readonly width: number;
  /** With an edge, to stand alone. */
  readonly framed?: boolean;
};

const plotHeight = 220;

/**
 * A cumulative curve as an SVG document: how many by which day, last year's dashed beside it, the
 * deadline as a line across, names on the lines. Counts start at zero; nothing is drawn beyond what
 * has happened.
 *
 * @example
 * curveFigure({ language: "kk", takeaway, days: 80, width: 640, series: [
 *   { name: "2023", points }, { name: "2022", points: before, isBeside: true } ],
 *   marks: [{ at: 80, name: "мерзімі 31.03.2024", isLine: true }] })
 */
export function curveFigure(order: CurveOrder): string {
  const edge = order.framed ? margin : 0;
  const x = edge;
  const width = order.width - 2 * edge;
  return svgDocument({
    width: order.width,
    edge,
    title: order.takeaway,
    language: order.language,
    definitions: "",
    chart: stack([
      ...(order.whole ? [wholeName(order.whole, order, x, width)] : []),
      plot(order, { x, width }),
      curveAxis(order.marks, { x, width, days: order.days }),
    ]),
  });
}

type Place = { readonly x: number; readonly width: number };

function highestOf({ series, whole }: CurveOrder): number {
  const counts = series.flatMap(({ points }) => points.map(({ count }) => count));
  return Math.max(1, whole?.count ?? 0, ...counts);
}

function wholeName(
  { count, name }: NonNullable<CurveOrder["whole"]>,
  { language }: CurveOrder,
  x: number,
  width: number,
): Block {
  const look = { size: size.small, fill: colour.muted };
  return paragraph(x, width, `${name}: ${formatCount(language, count)}`, look, 2);
}

function plot(order: CurveOrder, { x, width }: Place): Block {
  const highest = highestOf(order);
  const placeOf = (top: number) => ({
    day: (at: number) => placeOfDay(at, { x, width, days: order.days }),
    count: (count: number) => top + plotHeight - partOf(count, 0, highest) * plotHeight,
  });
  return {
    height: plotHeight + 2,
    draw: (top) => {
      const { day, count } = placeOf(top);
      const lines = order.marks
        .filter(({ isLine }) => isLine)
        .map(({ at }) => lineAt(day(at), top, top + plotHeight));
      return (
        horizontal(x, width, count(highest), colour.line) +
        horizontal(x, width, count(0), colour.field) +
        lines.join("") +
        order.series.map((series) => curve(series, day, count)).join("") +
        endNames(order, { x, width, day, count, top })
      );
    },
  };
}

type Scales = {
  readonly day: (at: number) => number;
  readonly count: (count: number) => number;
};

/** A stair: a count holds until the next day that has one. */
function curve({ points, isBeside }: CurveSeries, day: Scales["day"], count: Scales["count"]) {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const at = (value: number) => Math.round(value * 10) / 10;
  const steps = rest.map((point) => `H${at(day(point.at))}V${at(count(point.count))}`);
  return element("path", {
    d: `M${at(day(first.at))} ${at(count(first.count))}${steps.join("")}`,
    fill: "none",
    stroke: isBeside ? colour.other : colour.bar,
    "stroke-width": isBeside ? 2 : 3,
    "stroke-dasharray": isBeside ? "6 4" : undefined,
    "stroke-linejoin": "round",
  });
}

type EndNames = Scales & { readonly x: number; readonly width: number; readonly top: number };

/** Each line's name and last count at its end; names that would touch are moved apart. */
function endNames(order: CurveOrder, { x, width, day, count, top }: EndNames): string {
  const wanted = order.series.flatMap((series) => {
    const last = series.points.at(-1);
    if (last === undefined) return [];
    const text = `${series.name}: ${formatCount(order.language, last.count)}`;
    return [{ series, text, right: day(last.at), y: count(last.count) - 8 }];
  });
  const apart = spread(
    wanted.map(({ y }) => y),
    19,
    { top: top + 14, bottom: top + plotHeight - 6 },
  );
  return wanted
    .map(({ series, text, right }, index) => {
      const weight = series.isBeside ? "regular" : "bold";
      const look = { size: size.small, weight, fill: colour.ink } as const;
      const from = Math.min(Math.max(x, right - textWidth(text, size.small, weight)), x + width);
      const ground = element("rect", {
        x: from - 3,
        y: (apart[index] ?? 0) - 13,
        width: textWidth(text, size.small, weight) + 6,
        height: 17,
        fill: colour.paper,
        "fill-opacity": 0.85,
      });
      return ground + textAt(from, apart[index] ?? 0, text, look);
    })
    .join("");
}

function horizontal(x: number, width: number, y: number, stroke: string): string {
  return element("path", { d: `M${x} ${y}h${width}`, stroke, "stroke-width": 1, fill: "none" });
}

function lineAt(x: number, top: number, bottom: number): string {
  return element("path", {
    d: `M${Math.round(x)} ${top}V${bottom}`,
    stroke: colour.ink,
    "stroke-width": 2,
    "stroke-dasharray": "2 3",
    fill: "none",
  });
}
