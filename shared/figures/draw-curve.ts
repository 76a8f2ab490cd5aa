import type { Curve, CurvePoint } from "#shared/api/monitor.ts";
import { colour, size } from "#shared/figures/chart-look.ts";
import { element, escaped, placeLabel, textAt } from "#shared/figures/svg.ts";
import { textWidth } from "#shared/figures/text-width.ts";
import { daysFrom } from "#shared/indicators/filing-curve.ts";

export type CurveWords = {
  /** What the drawing says in one sentence. */
  readonly takeaway: string;
  /** At the line of the deadline. */
  readonly deadline: string;
  /** At the end of a year's line: year and share. */
  readonly endOf: (curve: Curve, share: number) => string;
  /** A share of the axis, in per cent. */
  readonly share: (percent: number) => string;
  /** Days before and after the deadline, below the axis. */
  readonly days: (daysAfterClosing: number) => string;
};

export type CurveDrawing = {
  readonly curve: Curve;
  readonly lastYear: Curve | undefined;
  readonly opensOn: string;
  readonly closesOn: string;
  /** Pixels. */
  readonly width: number;
  readonly words: CurveWords;
};

const height = 280;
const top = 28;
const bottom = 244;
const left = 48;
const label = { size: size.small, fill: colour.muted } as const;

/**
 * How returns came in against the year before, both as shares of what is expected and aligned at
 * their deadlines, so that years of different size and dates can be compared. The axis of shares
 * always goes from nothing to all.
 */
export function drawCurve(drawing: CurveDrawing): string {
  const { width, words } = drawing;
  const scale = scaleOf(drawing);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "font-family": "Golos Text, Segoe UI, Roboto, sans-serif",
    },
    element("title", {}, escaped(words.takeaway)),
    element("rect", { width, height, fill: colour.paper }),
    shareLines(drawing),
    deadline(drawing, scale),
    ...(drawing.lastYear ? [line(drawing.lastYear, drawing, scale, lastYearLook)] : []),
    line(drawing.curve, drawing, scale, thisYearLook),
  );
}

type Scale = {
  readonly first: number;
  readonly x: (days: number) => number;
  readonly right: number;
};

/** Days from the earliest opening to the latest point or the deadline. */
function scaleOf({ curve, lastYear, opensOn, closesOn, width }: CurveDrawing): Scale {
  const days = [curve, lastYear].flatMap(
    (each) => each?.points.map(({ daysAfterClosing }) => daysAfterClosing) ?? [],
  );
  const first = Math.min(daysFrom(closesOn, opensOn), -1, ...days);
  const last = Math.max(0, ...days);
  const right = width - 16;
  return {
    first,
    right,
    x: (day) => left + ((day - first) / (last - first)) * (right - left),
  };
}

const y = (share: number) => bottom - Math.min(1, share) * (bottom - top);

function shareLines({ words, width }: CurveDrawing): string {
  return [0, 25, 50, 75, 100]
    .map((percent) => {
      const at = y(percent / 100);
      const stroke = percent === 0 ? colour.field : colour.track;
      return (
        element("line", { x1: left, x2: width - 16, y1: at, y2: at, stroke }) +
        textAt(left - 6, at + 4, words.share(percent), { ...label, anchor: "end" })
      );
    })
    .join("");
}

function deadline({ words, width }: CurveDrawing, { x, first, right }: Scale): string {
  const at = x(0);
  const edges = { left, right: width - 4 };
  const bold = { ...label, fill: colour.ink, weight: "bold" as const };
  const beginning = words.days(first);
  const room = placeLabel(at, words.days(0), label, { left, right });
  const isApart = left + textWidth(beginning, label.size) + 8 < room;
  return (
    element("line", {
      x1: at,
      x2: at,
      y1: top,
      y2: bottom,
      stroke: colour.ink,
      "stroke-dasharray": "2 3",
    }) +
    textAt(placeLabel(at, words.deadline, bold, edges), top - 10, words.deadline, bold) +
    (isApart ? textAt(left, bottom + 20, beginning, label) : "") +
    textAt(room, bottom + 20, words.days(0), label)
  );
}

type LineLook = { readonly stroke: string; readonly "stroke-dasharray"?: string };
const thisYearLook: LineLook = { stroke: colour.bar };
const lastYearLook: LineLook = { stroke: colour.other, "stroke-dasharray": "6 4" };

/** Steps, since returns of a day come in on that day; the end says the year and its share. */
function line(curve: Curve, { words }: CurveDrawing, { x, right }: Scale, look: LineLook): string {
  const end = curve.points.at(-1);
  if (end === undefined || curve.expected === 0) return "";
  const share = shareAt(curve, end);
  const text = words.endOf(curve, share * 100);
  const bold = { size: size.small, weight: "bold" as const, fill: look.stroke };
  const isThisYear = look === thisYearLook;
  // This year's label stands above its line, last year's below: lines that meet stay readable.
  const labelY = isThisYear
    ? Math.max(y(share) - 8, top + 10)
    : Math.min(y(share) + 18, bottom - 4);
  const labelX = placeLabel(x(end.daysAfterClosing), text, bold, { left: left + 4, right });
  return (
    element("path", {
      d: pathOf(curve, x),
      fill: "none",
      "stroke-width": isThisYear ? 3 : 2,
      ...look,
    }) +
    textAt(
      labelX,
      labelY,
      text,
      { ...bold, fill: isThisYear ? colour.bar : colour.muted },
      {
        "paint-order": "stroke",
        stroke: colour.paper,
        "stroke-width": 4,
      },
    )
  );
}

function pathOf(curve: Curve, x: Scale["x"]): string {
  return curve.points
    .map((point, index) => {
      const across = Math.round(x(point.daysAfterClosing) * 10) / 10;
      const up = Math.round(y(shareAt(curve, point)) * 10) / 10;
      return index === 0 ? `M${across} ${up}` : `H${across}V${up}`;
    })
    .join("");
}

function shareAt({ expected }: Curve, { filed }: CurvePoint): number {
  return expected === 0 ? 0 : filed / expected;
}
