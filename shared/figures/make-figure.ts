import {
  type ChartKind,
  type Figure,
  type FigureAxis,
  type FigurePart,
  type FigurePoint,
  type Mark,
  markSymbol,
} from "#shared/figures/figure.ts";
import type { FigureOrder } from "#shared/figures/figure-order.ts";
import { figureTable } from "#shared/figures/figure-table.ts";
import { figureSubtitle } from "#shared/figures/figure-text.ts";
import { figureFileName } from "#shared/figures/file-name.ts";
import { howComputed } from "#shared/figures/how-computed.ts";
import { type FigureFilter, makePoints } from "#shared/figures/make-points.ts";
import { takeawayOf } from "#shared/figures/takeaway.ts";
import type { FigureWords } from "#shared/figures/words.kk.ts";
import { compareText } from "#shared/text/collate.ts";
import { formatDay, formatInstant } from "#shared/text/format.ts";

/** Makes a figure: points, table, words, and which drawings there are of it. */
export function makeFigure(order: FigureOrder): Figure {
  const { id, indicators, by, year, language, words } = order;
  const [first] = indicators;
  const points = sortedPoints(pointsOf(order), order);
  const totals = totalsOf(order);
  const title = order.title ?? first?.name[language] ?? id;
  const all = [...points, ...totals];
  const axes = [...(indicators.length > 1 ? (["indicator"] as const) : []), ...by];
  const time = formatInstant(language, order.asOf);
  return {
    id,
    by,
    year,
    language,
    title,
    subtitle: figureSubtitle(order, all),
    takeaway: takeawayOf(title, points, { ...order, first }),
    scale: first?.scale ?? 100,
    decimals: first?.decimals ?? 1,
    points,
    totals,
    ...figureTable({ points, totals, axes: axes.length > 0 ? axes : ["year"], words, language }),
    charts: chartsOf(order, points),
    notes: notesOf(order, points),
    legend: legendOf(all, words),
    source: sourceOf(order),
    citation: words.cite({ author: order.author, title, year, time }),
    how: howComputed(indicators, order),
    fileName: figureFileName(order),
  };
}

/** A figure of one value still has a row, which is named by its year. */
function pointsOf(order: FigureOrder): readonly FigurePoint[] {
  const { indicators, by, year, language, words } = order;
  const isOfficialInParts =
    by.some((axis) => axis !== "year") && indicators.every(({ kind }) => kind === "official");
  if (isOfficialInParts) return [];
  const points = makePoints({ ...order, context: { locale: language, words } });
  if (by.length > 0 || indicators.length > 1) return points;
  const part = { axis: "year", code: String(year), name: String(year) } as const;
  return points.map((point) => ({ ...point, parts: [part] }));
}

/** The sum over what the figure is told apart by, under the rest of the filter. */
function totalsOf(order: FigureOrder): readonly FigurePoint[] {
  const { by, filter, language, words, indicators } = order;
  const [axis] = by.filter((each) => each !== "year");
  if (axis === undefined || indicators.length > 1 || indicators[0]?.kind === "official") return [];
  const rest: FigureFilter = Object.fromEntries(
    Object.entries(filter).filter(([dimension]) => !by.includes(dimension as FigureAxis)),
  );
  const isSelection = Object.values(rest).some((codes) => codes !== undefined);
  const name = isSelection ? words.selection : words.city;
  const total: FigurePart = { axis, code: "total", name };
  const context = { locale: language, words };
  const over = by.includes("year") ? (["year"] as const) : [];
  return makePoints({ ...order, by: over, filter: rest, context }).map((point) => ({
    ...point,
    parts: [total, ...point.parts],
  }));
}

/** Parts of one kind by value, the highest first, those without one last; all else as it comes. */
function sortedPoints(
  points: readonly FigurePoint[],
  { by, indicators, language }: FigureOrder,
): readonly FigurePoint[] {
  if (by.length !== 1 || by[0] === "year" || indicators.length > 1) return points;
  const rankOf = ({ value }: FigurePoint) => value.number ?? Number.NEGATIVE_INFINITY;
  const nameOf = ({ parts }: FigurePoint) => parts[0]?.name ?? "";
  return points.toSorted((a, b) => {
    const difference = rankOf(a) === rankOf(b) ? 0 : rankOf(b) - rankOf(a);
    return difference || compareText(language, nameOf(a), nameOf(b));
  });
}

function chartsOf(
  { by, indicators, filter }: FigureOrder,
  points: readonly FigurePoint[],
): readonly ChartKind[] {
  if (points.length === 0) return [];
  if (by.length === 0 && points.some(({ target }) => target !== undefined)) return ["bullets"];
  if (by.length === 2) return by.includes("year") ? ["panels"] : ["heat"];
  if (indicators.length > 1) return by.includes("year") ? ["panels"] : ["bars"];
  const isWholeCity = by[0] === "district" && filter.district === undefined;
  return isWholeCity ? ["bars", "tiles"] : ["bars"];
}

function notesOf(
  { indicators, by, words, nameOf }: FigureOrder,
  points: readonly FigurePoint[],
): readonly string[] {
  const [only] = indicators;
  const sizes = indicators.length === 1 && only?.kind === "reported" ? only.sizes : undefined;
  const hasTarget = points.some(({ target }) => target !== undefined);
  const isOfficial = indicators.every(({ kind }) => kind === "official");
  const empty = isOfficial ? words.officialOnly : words.empty;
  return [
    points.length === 0 ? empty : "",
    sizes && words.onlySizes(sizes.map((size) => nameOf("size", size)).join(", ")),
    hasTarget && by.includes("year") ? words.noTrajectory : "",
  ].flatMap((note) => (note ? [note] : []));
}

function legendOf(points: readonly FigurePoint[], { status }: FigureWords) {
  const meaning: Readonly<Partial<Record<Mark, string>>> = {
    provisional: status.provisional,
    missing: status.missing,
    "no-cases": status.noCases,
    suppressed: status.suppressed,
  };
  const used = new Set(points.map(({ value }) => value.mark));
  return Object.entries(meaning)
    .filter(([mark]) => used.has(mark as Mark))
    .map(([mark, text]) => ({ symbol: markSymbol[mark as Mark], meaning: text }));
}

function sourceOf({ indicators, years, year, words, language }: FigureOrder): string {
  const officials = years.find((each) => each.year === year)?.officials ?? {};
  const entered = indicators.flatMap(({ id }) => {
    const { source, date } = officials[id] ?? {};
    if (source === undefined || date === undefined) return [];
    return [words.source.entered(source, formatDay(language, date))];
  });
  const kinds = new Set(indicators.map(({ kind }) => kind));
  return [
    kinds.has("reported") && words.source.reported,
    kinds.has("official") && words.source.official,
    ...new Set(entered),
  ]
    .filter((part) => part !== false)
    .join("; ");
}
