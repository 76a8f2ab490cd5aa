import { colour, size } from "#shared/figures/chart-look.ts";
import type { Figure } from "#shared/figures/figure.ts";
import { type Block, element, escaped, gap, paragraph, stack } from "#shared/figures/svg.ts";
import { figureWords } from "#shared/figures/words.ts";
import type { Locale } from "#shared/text/locale.ts";

/** A whole drawing; lengths in pixels. */
export type SvgDocument = {
  readonly width: number;
  readonly edge: number;
  /** What the drawing says, for those who do not see it. */
  readonly title: string;
  readonly language: Locale;
  readonly definitions: string;
  readonly chart: Block;
  /** Of a drawing that stands alone: whose title, source and marks it carries. */
  readonly frame?: Pick<
    Figure,
    "title" | "subtitle" | "notes" | "legend" | "source" | "citation" | "language"
  >;
};

/**
 * A whole drawing. It names one font, uses no style sheet and no script, and is as tall as what is
 * in it.
 */
export function svgDocument(order: SvgDocument): string {
  const { width, edge, title, language, definitions, chart, frame } = order;
  const inner = width - 2 * edge;
  const parts = stack([
    gap(edge),
    ...(frame ? [heading(frame, edge, inner)] : []),
    chart,
    ...(frame ? [footing(frame, edge, inner)] : []),
    gap(edge),
  ]);
  const height = Math.ceil(parts.height);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": title,
      lang: language,
      "font-family": "'Golos Text', 'Segoe UI', Roboto, sans-serif",
    },
    element("title", {}, escaped(title)),
    definitions,
    element("rect", { width, height, fill: colour.paper }),
    parts.draw(0),
  );
}

type Frame = NonNullable<SvgDocument["frame"]>;

function heading({ title, subtitle }: Frame, x: number, width: number): Block {
  const look = { size: size.small, fill: colour.muted };
  return stack([
    paragraph(x, width, title, { size: size.title, weight: "bold", fill: colour.ink }, 6),
    paragraph(x, width, subtitle.join(" · "), look, 18),
  ]);
}

function footing(frame: Frame, x: number, width: number): Block {
  const { notes, legend, source, language } = frame;
  const words = figureWords[language];
  const look = { size: size.small, fill: colour.muted };
  const marks = legend.map(({ symbol, meaning }) => `${symbol} ${meaning}`).join(", ");
  return stack([
    gap(14),
    ...notes.map((note) => paragraph(x, width, note, look, 4)),
    ...(marks === "" ? [] : [paragraph(x, width, `${words.legend}: ${marks}`, look, 4)]),
    paragraph(x, width, `${words.about.source}: ${source}`, look),
  ]);
}
