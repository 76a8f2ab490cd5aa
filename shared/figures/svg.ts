import { textWidth, type Weight, wrapText } from "#shared/figures/text-width.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text; attributes without a value are left out, numbers have two places. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(written2(value))}"`)
    .join("");
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join("")}</${name}>`;
}

const written2 = (value: string | number | undefined): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : (value ?? "");

/** Text of ours or of a register as it may stand in an element or attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** How a text looks; size in pixels. */
export type TextLook = {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  /** Which end of the text stands at `x`. */
  readonly anchor?: "start" | "middle" | "end";
};

/** One line of text, its baseline at `y`. */
export function textAt(
  x: number,
  y: number,
  text: string,
  { size, weight = "regular", fill, anchor = "start" }: TextLook,
  more: Attributes = {},
): string {
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === "bold" ? 700 : undefined,
    fill,
    "text-anchor": anchor === "start" ? undefined : anchor,
    ...more,
  };
  return element("text", attributes, escaped(text));
}

/** A piece of a drawing that knows how tall it is. */
export type Block = { readonly height: number; readonly draw: (top: number) => string };

/** Lines of text below one another, at most so wide. */
export function paragraph(
  x: number,
  width: number,
  text: string,
  look: TextLook,
  after = 0,
): Block {
  if (text === "") return { height: 0, draw: () => "" };
  const lines = wrapText(text, width, look);
  const step = Math.round(look.size * 1.35);
  return {
    height: lines.length * step + after,
    draw: (top) =>
      lines.map((line, index) => textAt(x, top + index * step + look.size, line, look)).join(""),
  };
}

/** Blocks below one another. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (top) => {
      let y = top;
      return blocks
        .map((block) => {
          const drawn = block.draw(y);
          y += block.height;
          return drawn;
        })
        .join("");
    },
  };
}

/** Nothing, so many pixels high. */
export const gap = (height: number): Block => ({ height, draw: () => "" });

/**
 * Where a label of this text stands so that it is centred at `x` and stays between two edges.
 *
 * @returns the left end of the text.
 */
export function placeLabel(
  x: number,
  text: string,
  look: Pick<TextLook, "size" | "weight">,
  edges: { readonly left: number; readonly right: number },
): number {
  const width = textWidth(text, look.size, look.weight);
  const latest = Math.max(edges.left, edges.right - width);
  return Math.min(Math.max(x - width / 2, edges.left), latest);
}
