import { figureReply } from "#functions/figures/figure-reply.ts";
import type { RenderPng } from "#functions/figures/render-png.ts";
import { zipStream } from "#functions/platform/zip-stream.ts";
import type { FigureFormat } from "#shared/api/figures.ts";
import { drawFigure } from "#shared/figures/draw-figure.ts";
import type { ChartKind, Figure } from "#shared/figures/figure.ts";
import { figureCsv } from "#shared/figures/figure-csv.ts";
import { figureSheets } from "#shared/figures/figure-sheets.ts";

export type FileOrder = {
  readonly figure: Figure;
  readonly format: FigureFormat;
  readonly chart: ChartKind | undefined;
  readonly width: number;
  readonly tiles: readonly (readonly string[])[];
  readonly renderPng: RenderPng;
};

export type FigureFile = {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly fileName: string;
};

const contentType: Readonly<Record<FigureFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  png: "image/png",
  svg: "image/svg+xml",
  json: "application/json",
};

/** A figure as a file; the same figure makes the same bytes in every format. */
export async function figureFile(order: FileOrder): Promise<FigureFile> {
  const { figure, format } = order;
  const suffix =
    order.chart === undefined || order.chart === figure.charts[0] ? "" : `-${order.chart}`;
  return {
    bytes: await bytesOf(order),
    contentType: contentType[format],
    fileName: `${figure.fileName}${isDrawn(format) ? suffix : ""}.${format}`,
  };
}

const isDrawn = (format: FigureFormat): boolean => format === "png" || format === "svg";

async function bytesOf(order: FileOrder): Promise<Uint8Array> {
  const { figure, format } = order;
  switch (format) {
    case "csv":
      return Buffer.from(figureCsv(figure), "utf8");
    case "json":
      return Buffer.from(JSON.stringify(figureReply(figure, [])), "utf8");
    case "xlsx":
      return workbookOf(figure);
    case "svg":
      return Buffer.from(drawingOf(order), "utf8");
    case "png":
      return order.renderPng(drawingOf(order));
    default:
      return format satisfies never;
  }
}

/** A figure without points has no chart; its frame then says why. */
function drawingOf({ figure, chart, width, tiles }: FileOrder): string {
  const kind = figure.charts.find((each) => each === chart) ?? figure.charts[0] ?? "bars";
  return drawFigure({ figure, kind, width, framed: true, tiles });
}

async function workbookOf(figure: Figure): Promise<Uint8Array> {
  const entries = figureSheets(figure).map(({ path, text }) => ({ path, content: [text] }));
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipStream(entries)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
