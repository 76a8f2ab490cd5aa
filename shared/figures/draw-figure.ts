import { margin } from "#shared/figures/chart-look.ts";
import { type ChartRow, chartRow } from "#shared/figures/chart-row.ts";
import { axisEnd } from "#shared/figures/chart-scale.ts";
import { barsBlock } from "#shared/figures/draw-bars.ts";
import { bulletsBlock } from "#shared/figures/draw-bullets.ts";
import { heatBlock, heatFits } from "#shared/figures/draw-heat.ts";
import { patterns } from "#shared/figures/draw-marks.ts";
import { nearBlock } from "#shared/figures/draw-near.ts";
import { type Panel, panelsBlock } from "#shared/figures/draw-panels.ts";
import { tilesBlock } from "#shared/figures/draw-tiles.ts";
import type {
  ChartKind,
  Figure,
  FigureAxis,
  FigurePart,
  FigurePoint,
} from "#shared/figures/figure.ts";
import { formatValue } from "#shared/figures/row-text.ts";
import { type Block, stack } from "#shared/figures/svg.ts";
import { svgDocument } from "#shared/figures/svg-document.ts";
import { figureWords } from "#shared/figures/words.ts";
import { formatCount } from "#shared/text/format.ts";

/** Which drawing of a figure is asked for. */
export type DrawOrder = {
  readonly figure: Figure;
  readonly kind: ChartKind;
  /** Pixels; the height follows from what is drawn. */
  readonly width: number;
  /** With title, subtitle, legend and source, to stand alone; else the chart for a page. */
  readonly framed: boolean;
  /** Rows of the tile map by code; the city's own stands for the total. */
  readonly tiles: readonly (readonly string[])[];
};

/** Where and how large a chart is drawn. */
type Place = {
  readonly figure: Figure;
  readonly x: number;
  readonly width: number;
  readonly prefix: string;
};

/** Draws a figure as an SVG document, the same text for the page, the download and the PNG. */
export function drawFigure({ figure, kind, width, framed, tiles }: DrawOrder): string {
  const prefix = `${figure.fileName}-${kind}`.replaceAll(/[^a-z0-9-]/g, "");
  const edge = framed ? margin : 0;
  const place = { figure, x: edge, width: width - 2 * edge, prefix };
  const chart = chartOf(kind, place, tiles);
  return svgDocument({
    width,
    edge,
    title: figure.takeaway,
    language: figure.language,
    definitions: patterns(prefix),
    chart,
    ...(framed && { frame: figure }),
  });
}

function chartOf(kind: ChartKind, place: Place, tiles: DrawOrder["tiles"]): Block {
  switch (kind) {
    case "bullets":
      return bullets(place);
    case "tiles":
      return tileMap(place, tiles);
    case "heat":
      return heat(place);
    case "panels":
      return panels(place);
    default:
      return bars(place);
  }
}

const endOf = ({ points, totals, scale }: Figure): number => {
  const all = [...points, ...totals];
  return axisEnd(
    all.flatMap(({ value, target }) => [value.number ?? 0, target?.value ?? 0]),
    scale,
  );
};

function targetLabelOf({ points, totals, language, year }: Figure): string | undefined {
  const target = [...points, ...totals].find((point) => point.target !== undefined)?.target;
  if (target === undefined) return undefined;
  const label = figureWords[language].targetShort(target.text);
  return target.year === year ? label : `${label} (${target.year})`;
}

function common({ figure, x, width, prefix }: Place) {
  const end = endOf(figure);
  const { language, scale } = figure;
  const decimals = end < 10 ? figure.decimals : 0;
  const ends = {
    start: formatValue(language, { scale, decimals: 0 }, 0),
    end: formatValue(language, { scale, decimals }, end),
  };
  return { x, width, prefix, end, ends, targetLabel: targetLabelOf(figure) };
}

function bars(place: Place): Block {
  const { figure, x, width } = place;
  const words = figureWords[figure.language];
  const rows = [...figure.points, ...figure.totals].map((point) => chartRow(point, figure));
  const order = common(place);
  const near =
    order.targetLabel === undefined
      ? undefined
      : nearBlock({
          rows,
          x,
          width,
          targetLabel: order.targetLabel,
          heading: words.near,
          outside: (count) => words.outside(formatCount(figure.language, count)),
          formatEnd: (value) => formatValue(figure.language, figure, value),
        });
  return stack([barsBlock({ ...order, rows }), ...(near ? [near] : [])]);
}

function bullets({ figure, x, width, prefix }: Place): Block {
  const words = figureWords[figure.language];
  return bulletsBlock({
    x,
    width,
    prefix,
    bullets: figure.points.map((point) => ({
      row: {
        ...chartRow(point, figure),
        name: point.parts[0]?.axis === "indicator" ? (point.parts[0]?.name ?? "") : figure.title,
      },
      scale: (point.target?.value ?? 100) < 1 ? 1000 : 100,
      targetLabel:
        point.target &&
        [
          words.targetShort(point.target.text),
          point.target.year !== figure.year && `(${point.target.year})`,
        ]
          .filter(Boolean)
          .join(" "),
      status: [point.status, point.gap].filter(Boolean).join(" · "),
    })),
  });
}

/** Panels by the first part, rows by the second; with years the total makes a panel too. */
function panels(place: Place): Block {
  const { figure } = place;
  const byTitle = new Map<string, FigurePoint[]>();
  for (const point of [...figure.points, ...figure.totals]) {
    const title = point.parts[0]?.name ?? "";
    byTitle.set(title, [...(byTitle.get(title) ?? []), point]);
  }
  const list: readonly Panel[] = [...byTitle].map(([title, points]) => ({
    title,
    rows: points.map((point) => ({ ...nameless(point, figure) })),
  }));
  const { ends: _ends, ...order } = common(place);
  return panelsBlock({ ...order, panels: list });
}

function nameless(point: FigurePoint, figure: Figure): ChartRow {
  const [first] = point.parts;
  const row = chartRow(point, figure, (part) => part !== first);
  return { ...row, name: row.name === "" ? (first?.name ?? "") : row.name, isTotal: false };
}

/** The dimension with more parts goes down, the other across. */
function heat(place: Place): Block {
  const { figure, x, width, prefix } = place;
  const [one, other] = figure.by;
  if (one === undefined || other === undefined) return bars(place);
  const [down, across] =
    partsOn(figure, one).length >= partsOn(figure, other).length ? [one, other] : [other, one];
  const columns = partsOn(figure, across);
  if (!heatFits({ columns: columns.map(({ name }) => name), width })) return panels(place);
  const lines = partsOn(figure, down).map((part) => ({
    name: part.name,
    cells: columns.map((column) => {
      const found = figure.points.find(({ parts }) => has(parts, part) && has(parts, column));
      return found && chartRow(found, figure);
    }),
  }));
  const names = columns.map(({ name }) => name);
  return heatBlock({ columns: names, lines, x, width, end: endOf(figure), prefix });
}

const has = (parts: readonly FigurePart[], part: FigurePart): boolean =>
  parts.some(({ axis, code }) => axis === part.axis && code === part.code);

function partsOn({ points }: Figure, axis: FigureAxis): readonly FigurePart[] {
  const parts = points.flatMap((point) => point.parts.filter((part) => part.axis === axis));
  return [...new Map(parts.map((part) => [part.code, part])).values()];
}

function tileMap({ figure, x, width, prefix }: Place, tiles: DrawOrder["tiles"]): Block {
  const tileOf = (point: FigurePoint | undefined) =>
    point && {
      row: chartRow(point, figure),
      status: point.verdict === "none" ? "" : statusWords(point),
    };
  const grid = tiles.map((line) =>
    line.map((code) =>
      tileOf(
        figure.points.find(({ parts }) => parts[0]?.code === code) ??
          (code === tiles.at(-1)?.at(-1) ? figure.totals[0] : undefined),
      ),
    ),
  );
  return tilesBlock({ grid, x, width, prefix });
}

/** The verdict without the word that the mark at the value says already. */
const statusWords = ({ status }: FigurePoint): string => status.split(", ")[0] ?? status;
