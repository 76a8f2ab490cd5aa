import { colour, size } from "#shared/figures/chart-look.ts";
import type { ChartRow } from "#shared/figures/chart-row.ts";
import { axisEnd, partOf } from "#shared/figures/chart-scale.ts";
import { bar, signSize, targetLine, verdictSign } from "#shared/figures/draw-marks.ts";
import { type Block, gap, paragraph, placeLabel, stack, textAt } from "#shared/figures/svg.ts";
import { textWidth } from "#shared/figures/text-width.ts";

/** One target with its value. */
export type Bullet = {
  readonly row: ChartRow;
  readonly scale: 100 | 1000;
  /** Stands on the target's line; undefined without a target. */
  readonly targetLabel: string | undefined;
  /** Verdict and distance in words. */
  readonly status: string;
};

/** What bullets are drawn from; lengths in pixels. */
export type BulletsOrder = {
  readonly bullets: readonly Bullet[];
  readonly x: number;
  readonly width: number;
  readonly prefix: string;
};

const barHeight = 18;

/** Values against their targets, each on an axis of its own from zero. */
export function bulletsBlock({ bullets, x, width, prefix }: BulletsOrder): Block {
  return stack(bullets.map((bullet) => bulletBlock(bullet, x, width, prefix)));
}

function bulletBlock(bullet: Bullet, x: number, width: number, prefix: string): Block {
  const { row, status } = bullet;
  return stack([
    paragraph(x, width, row.name, { size: size.text, fill: colour.ink }, 4),
    valueLine(row, x, width),
    paragraph(x, width, status, { size: size.small, fill: colour.muted }, 4),
    barLine(bullet, x, width, prefix),
    gap(26),
  ]);
}

/** Large where there is a value; why there is none takes as many lines as it needs. */
function valueLine({ label, value, verdict }: ChartRow, x: number, width: number): Block {
  if (value.number === undefined) {
    const look = { size: size.text, fill: colour.muted };
    const words = paragraph(x, width, label, look, 4);
    return {
      height: words.height,
      draw: (top) => words.draw(top).replace("<text ", `<text data-value="${value.text}" `),
    };
  }
  const look = { size: 24, weight: "bold", fill: colour.ink } as const;
  return {
    height: 34,
    draw: (top) =>
      textAt(x, top + 24, label, look, { "data-value": value.text }) +
      verdictSign(verdict, x + textWidth(label, 24, "bold") + 10, top + 24 - signSize - 2),
  };
}

function barLine(
  { row, scale, targetLabel }: Bullet,
  x: number,
  width: number,
  prefix: string,
): Block {
  const end = axisEnd([row.value.number ?? 0, row.target ?? 0], scale);
  const look = { size: size.small, fill: colour.ink };
  const at = x + partOf(row.target ?? 0, 0, end) * width;
  const hasTarget = row.target !== undefined && targetLabel !== undefined;
  return {
    height: barHeight + (hasTarget ? 26 : 6),
    draw: (top) => {
      const box = { x, y: top + 4, width, height: barHeight };
      const drawn = bar(row, box, partOf(row.value.number ?? 0, 0, end), prefix);
      if (!hasTarget) return drawn;
      const left = placeLabel(at, targetLabel, look, { left: x, right: x + width });
      return (
        drawn +
        targetLine(at, top, top + barHeight + 8) +
        textAt(left, top + barHeight + 22, targetLabel, look)
      );
    },
  };
}
