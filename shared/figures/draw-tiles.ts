import { colour, size } from "#shared/figures/chart-look.ts";
import type { ChartRow } from "#shared/figures/chart-row.ts";
import { signSize, verdictSign } from "#shared/figures/draw-marks.ts";
import { type Block, element, stack, textAt } from "#shared/figures/svg.ts";
import { wrapText } from "#shared/figures/text-width.ts";

/** A district on the tile map, its status in words. */
export type Tile = { readonly row: ChartRow; readonly status: string };

/** What a tile map is drawn from; lengths in pixels. */
export type TilesOrder = {
  /** Rows of tiles from north to south; a place without a tile stays empty. */
  readonly grid: readonly (readonly (Tile | undefined)[])[];
  readonly x: number;
  readonly width: number;
  readonly prefix: string;
};

/** Narrower than this, words would break within tiles. */
const listBelow = 380;
const between = 6;
const padding = 10;

/** Districts where they lie to each other, all the same size, the city as the last tile. */
export function tilesBlock(order: TilesOrder): Block {
  const { grid, x, width, prefix } = order;
  if (width < listBelow) {
    const tiles = grid.flat().flatMap((tile) => tile ?? []);
    return stack(tiles.map((tile) => tileBlock(tile, x, width, prefix)));
  }
  const columns = Math.max(...grid.map((line) => line.length));
  const most = Math.min(width, columns * 220);
  const each = (most - (columns - 1) * between) / columns;
  return stack(grid.map((line) => lineBlock(line, x, each, prefix)));
}

function lineBlock(
  line: TilesOrder["grid"][number],
  x: number,
  each: number,
  prefix: string,
): Block {
  const blocks = line.map((tile, column) =>
    tile ? tileBlock(tile, x + column * (each + between), each, prefix) : undefined,
  );
  const height = Math.max(...blocks.map((block) => block?.height ?? 0));
  return {
    height,
    draw: (top) =>
      line
        .map((tile, column) =>
          tile
            ? tileBlock(tile, x + column * (each + between), each, prefix, height).draw(top)
            : "",
        )
        .join(""),
  };
}

/** Name, value and verdict in words; tinted by the verdict, striped where it was missed. */
function tileBlock(
  { row, status }: Tile,
  x: number,
  width: number,
  prefix: string,
  atLeast = 0,
): Block {
  const inner = width - 2 * padding;
  const names = wrapText(row.name, inner, { size: size.text });
  const words = status === "" ? [] : wrapText(status, inner - signSize - 6, { size: size.small });
  const isPresent = row.value.number !== undefined;
  // Why there is no value may take several lines; a value always takes one.
  const values = isPresent ? [row.label] : wrapText(row.label, inner, { size: size.text });
  const needed =
    padding * 2 + names.length * 20 + values.length * 20 + 6 + words.length * 18 + between;
  const height = Math.max(needed, atLeast);
  return {
    height,
    draw: (top) => {
      const valueY = top + padding + names.length * 20 + 20;
      const statusY = valueY + 20;
      const indent = row.verdict === "none" ? 0 : signSize + 6;
      return (
        ground(row, { x, y: top, width, height: height - between }, prefix) +
        names
          .map((line, index) =>
            on(row, x + padding, top + padding + 14 + index * 20, line, size.text),
          )
          .join("") +
        values
          .map((line, index) =>
            on(row, x + padding, valueY + index * 20, line, 19, index === 0 ? "first" : "next"),
          )
          .join("") +
        verdictSign(row.verdict, x + padding, statusY - signSize + 1) +
        words
          .map((line, index) =>
            on(row, x + padding + indent, statusY + index * 18, line, size.small),
          )
          .join("")
      );
    },
  };
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function ground({ value, verdict, isTotal }: ChartRow, box: Box, prefix: string): string {
  const isMissed = verdict === "below" || verdict === "above";
  const fill = () => {
    if (value.number === undefined) return colour.paper;
    if (isTotal) return colour.paper;
    if (isMissed) return colour.missedTint;
    return verdict === "met" ? colour.metTint : colour.soft;
  };
  const edge = isMissed && !isTotal ? `url(#${prefix}-missed)` : colour.bar;
  const frame = element("rect", {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: box.width - 1,
    height: box.height - 1,
    rx: 4,
    fill: fill(),
    stroke: isTotal ? colour.ink : colour.field,
    "stroke-width": isTotal ? 2 : 1,
    "stroke-dasharray": value.number === undefined ? "4 4" : undefined,
  });
  if (value.mark === "suppressed") {
    const stripes = element("rect", {
      ...box,
      y: box.y + box.height - 10,
      height: 10,
      fill: `url(#${prefix}-suppressed)`,
    });
    return frame + stripes;
  }
  if (verdict === "none" || isTotal) return frame;
  return frame + element("rect", { ...box, width: 6, fill: edge });
}

function on(
  { value }: ChartRow,
  x: number,
  y: number,
  text: string,
  fontSize: number,
  asValue?: "first" | "next",
): string {
  const isPresent = value.number !== undefined;
  const look = {
    size: asValue && !isPresent ? size.text : fontSize,
    weight: asValue && isPresent ? ("bold" as const) : ("regular" as const),
    fill: colour.ink,
  };
  return textAt(x, y, text, look, asValue === "first" ? { "data-value": value.text } : {});
}
