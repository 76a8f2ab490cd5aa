import { colour, size } from "#shared/figures/chart-look.ts";
import type { ChartRow } from "#shared/figures/chart-row.ts";
import { type BarsOrder, barsBlock } from "#shared/figures/draw-bars.ts";
import { type Block, gap, paragraph, stack } from "#shared/figures/svg.ts";

/** One of several small charts. */
export type Panel = { readonly title: string; readonly rows: readonly ChartRow[] };

/** What small multiples are drawn from: bars that share an axis. */
export type PanelsOrder = Omit<BarsOrder, "rows"> & { readonly panels: readonly Panel[] };

const panelWidth = 270;
const between = 28;

/** Small multiples: one set of bars for each part, all on the same axis. */
export function panelsBlock({ panels, x, width, ...bars }: PanelsOrder): Block {
  const columns = Math.max(1, Math.floor((width + between) / (panelWidth + between)));
  const each = (width - (columns - 1) * between) / columns;
  const lines = Array.from({ length: Math.ceil(panels.length / columns) }, (_, line) =>
    panels.slice(line * columns, (line + 1) * columns),
  );
  return stack(
    lines.map((line) =>
      sideBySide(
        line.map(({ title, rows }, column) => {
          const left = x + column * (each + between);
          const look = { size: size.text, weight: "bold", fill: colour.ink } as const;
          return stack([
            paragraph(left, each, title, look, 4),
            barsBlock({ ...bars, rows, x: left, width: each }),
            gap(18),
          ]);
        }),
      ),
    ),
  );
}

function sideBySide(blocks: readonly Block[]): Block {
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    draw: (top) => blocks.map((block) => block.draw(top)).join(""),
  };
}
