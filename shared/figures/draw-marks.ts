import { colour } from "#shared/figures/chart-look.ts";
import type { ChartRow } from "#shared/figures/chart-row.ts";
import type { Verdict } from "#shared/figures/figure.ts";
import { element } from "#shared/figures/svg.ts";

/** Fills that drawings refer to: what is told by colour is told by stripes too. */
export function patterns(prefix: string): string {
  const stripes = (id: string, ground: string, stroke: string) =>
    element(
      "pattern",
      {
        id: `${prefix}-${id}`,
        width: 8,
        height: 8,
        patternUnits: "userSpaceOnUse",
        patternTransform: "rotate(45)",
      },
      element("rect", { width: 8, height: 8, fill: ground }),
      element("rect", { width: 2, height: 8, fill: stroke }),
    );
  return element(
    "defs",
    {},
    stripes("missed", colour.missed, "#d98a4f"),
    stripes("missed-tint", colour.missedTint, "#f6d9c0"),
    stripes("suppressed", colour.paper, colour.field),
  );
}

/** The bar of a row in a track: from zero, or what stands for a value that is not there. */
export function bar(
  { value, verdict }: Pick<ChartRow, "value" | "verdict">,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  part: number,
  prefix: string,
): string {
  if (value.number === undefined) return absentBar(value.mark, box, prefix);
  const isMissed = verdict === "below" || verdict === "above";
  const filled = Math.max(part * box.width, 2);
  return (
    element("rect", { ...box, fill: colour.track }) +
    element("rect", {
      ...box,
      width: filled,
      fill: isMissed ? `url(#${prefix}-missed)` : colour.bar,
    })
  );
}

function absentBar(
  mark: ChartRow["value"]["mark"],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  prefix: string,
): string {
  return element("rect", {
    ...box,
    fill: mark === "suppressed" ? `url(#${prefix}-suppressed)` : "none",
    stroke: colour.field,
    "stroke-width": 1,
    "stroke-dasharray": mark === "suppressed" ? undefined : "3 4",
  });
}

/** Side of a verdict's sign, in pixels. */
export const signSize = 12;

/** A tick, or a triangle to the side on which the target was missed; nothing without a verdict. */
export function verdictSign(verdict: Verdict, x: number, y: number): string {
  switch (verdict) {
    case "met":
      return element("path", {
        d: `M${x + 1} ${y + 6}l4 4 6 -8`,
        fill: "none",
        stroke: "#0b6b3a",
        "stroke-width": 2.2,
      });
    case "below":
      return element("path", { d: `M${x} ${y + 2}h12l-6 9z`, fill: colour.missed });
    case "above":
      return element("path", { d: `M${x} ${y + 11}h12l-6 -9z`, fill: colour.missed });
    default:
      return "";
  }
}

/** The line of a target across a bar. */
export function targetLine(x: number, top: number, bottom: number): string {
  return element("path", {
    d: `M${Math.round(x * 10) / 10} ${top}V${bottom}`,
    stroke: colour.ink,
    "stroke-width": 2,
    fill: "none",
  });
}
