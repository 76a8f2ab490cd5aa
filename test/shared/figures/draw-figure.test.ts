import { beforeAll, describe, expect, it } from "vitest";
import { breakdownsOf, figureSubjects } from "#functions/figures/figure-catalogue.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { tiles } from "#shared/agreements/current-tiles.ts";
import { drawFigure } from "#shared/figures/draw-figure.ts";
import type { Figure } from "#shared/figures/figure.ts";
import { textWidth } from "#shared/figures/text-width.ts";
import { figureWords } from "#shared/figures/words.ts";
import { locales } from "#shared/text/locale.ts";
import { aFigure } from "#test/figures/figure-world.ts";

type Placed = { readonly left: number; readonly right: number; readonly y: number };

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Where each text of a drawing stands. */
function textsOf(svg: string): readonly (Placed & { readonly text: string })[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = "", raw = ""]) => {
      const numberOf = (name: string) =>
        Number(new RegExp(`${name}="([0-9.]+)"`).exec(attributes)?.[1] ?? 0);
      const text = unescaped(raw);
      const weight = attributes.includes('font-weight="700"') ? "bold" : "regular";
      const width = textWidth(text, numberOf("font-size"), weight);
      const x = numberOf("x");
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
      const left = x - { start: 0, middle: width / 2, end: width }[anchor as "start"];
      return { text, left, right: left + width, y: numberOf("y") };
    },
  );
}

const touches = (one: Placed, other: Placed): boolean =>
  Math.abs(one.y - other.y) < 10 && one.left < other.right - 0.5 && other.left < one.right - 0.5;

/** Pairs of texts that run into each other; only those of about one line can. */
function clashesOf(texts: readonly Placed[]): readonly (readonly Placed[])[] {
  const sorted = texts.toSorted((a, b) => a.y - b.y);
  return sorted.flatMap((one, index) => {
    const clashes: (readonly Placed[])[] = [];
    for (let next = index + 1; (sorted[next]?.y ?? Infinity) - one.y < 10; next += 1) {
      const other = sorted[next];
      if (other !== undefined && touches(one, other)) clashes.push([one, other]);
    }
    return clashes;
  });
}

describe.each(locales)("every drawing in %s", (language) => {
  const asked = figureSubjects(indicators, figureWords[language]).flatMap((subject) =>
    breakdownsOf(subject).map((by) => ({ figure: subject.id, by, language })),
  );
  let figures: readonly Figure[] = [];
  beforeAll(async () => {
    figures = await Promise.all(asked.map(aFigure));
  });

  it.each([288, 480, 720, 960])("holds its texts apart and within %i px", (width) => {
    for (const figure of figures) {
      for (const kind of figure.charts) {
        const svg = drawFigure({ figure, kind, width, framed: width === 960, tiles });
        const texts = textsOf(svg);
        const clash = clashesOf(texts);
        const name = `${figure.fileName} ${kind} ${width}`;

        expect(clash, name).toEqual([]);
        expect(Math.min(...texts.map(({ left }) => left)), name).toBeGreaterThanOrEqual(-0.5);
        expect(Math.max(...texts.map(({ right }) => right)), name).toBeLessThanOrEqual(width + 0.5);
      }
    }
  });
});

describe("a drawing", () => {
  it("says its takeaway to those who hear it, and holds no style and no script", async () => {
    const figure = await aFigure({ by: ["district"] });
    const svg = drawFigure({ figure, kind: "bars", width: 960, framed: true, tiles });

    expect(svg).toContain('role="img"');
    expect(svg).toContain(`<title>${figure.takeaway}</title>`);
    expect(svg).not.toMatch(/<style|<script| style=| on[a-z]+=/);
  });

  it("magnifies around the target where values are near it, and marks the cut axis", async () => {
    const near = await aFigure({ by: ["district"] });
    const far = await aFigure({ figure: "quota-fulfilment", by: ["district"] });
    const draw = (figure: typeof near) =>
      drawFigure({ figure, kind: "bars", width: 720, framed: false, tiles });

    expect(draw(near)).toContain("Around the target: the axis does not start at zero");
    expect(draw(far)).not.toContain("does not start at zero");
  });

  it("draws what is missing as an empty frame and zero as a bar", async () => {
    const missing = await aFigure({ by: ["district"] });
    const svg = drawFigure({ figure: missing, kind: "bars", width: 720, framed: false, tiles });

    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).toContain("… no data");
  });

  it("writes names from a register as text", async () => {
    const figure = await aFigure({ by: ["district"] });
    const [point, ...points] = figure.points;
    const named = {
      ...figure,
      points: [
        { ...point, parts: [{ axis: "district", code: "1", name: '<img src="x">&' }] } as never,
        ...points,
      ],
    };

    const svg = drawFigure({ figure: named, kind: "bars", width: 960, framed: false, tiles });

    expect(svg).not.toContain("<img");
    expect(svg).toContain("&lt;img");
  });
});
