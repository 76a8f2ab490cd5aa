import type { FigurePoint } from "#shared/figures/figure.ts";
import type { FigureOrder } from "#shared/figures/figure-order.ts";
import { changeText } from "#shared/figures/row-text.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { formatCount } from "#shared/text/format.ts";

type TakeawayOrder = Pick<FigureOrder, "by" | "words" | "language" | "year" | "indicators"> & {
  readonly first: IndicatorDefinition | undefined;
};

/** What a drawing says in one sentence, for those who hear it instead of seeing it. */
export function takeawayOf(
  title: string,
  points: readonly FigurePoint[],
  order: TakeawayOrder,
): string {
  const { words } = order;
  const valued = points.filter(({ value }) => value.number !== undefined);
  if (valued.length === 0) return `${title}. ${words.noValues}`;
  const sentences = [scoreOf(points, order), comparisonOf(valued, order)];
  return [title, ...sentences.filter((sentence) => sentence !== "")].join(". ");
}

function scoreOf(points: readonly FigurePoint[], { words, language }: TakeawayOrder): string {
  const judged = points.filter(({ verdict }) => verdict !== "none");
  if (judged.length === 0) return "";
  const met = judged.filter(({ verdict }) => verdict === "met").length;
  if (points.length === 1) return "";
  return words.score(formatCount(language, met), formatCount(language, judged.length));
}

function comparisonOf(valued: readonly FigurePoint[], order: TakeawayOrder): string {
  const { words, indicators, first, language } = order;
  const said = (point: FigurePoint) =>
    [point.parts.map(({ name }) => name).join(", "), point.value.text].join(" ");
  const [one, other] = valued;
  if (one === undefined) return "";
  if (valued.length === 1) {
    const target = one.target && words.targetShort(one.target.text);
    return [said(one), target, one.status].filter(Boolean).join(", ");
  }
  if (indicators.length > 1 || first === undefined) return valued.map(said).join("; ");
  if (valued.length === 2 && other !== undefined) {
    const context = { locale: language, words };
    const change = changeText(one.value.number ?? 0, other.value.number ?? 0, first, context);
    return words.versus(said(other), said(one), change);
  }
  const sorted = valued.toSorted((a, b) => (b.value.number ?? 0) - (a.value.number ?? 0));
  return words.highestLowest(said(sorted[0] ?? one), said(sorted.at(-1) ?? one));
}
