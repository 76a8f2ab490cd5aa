import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { breakdownsOf, figureSubjects } from "#functions/figures/figure-catalogue.ts";
import { figureFile } from "#functions/figures/figure-file.ts";
import { pngRenderer } from "#functions/figures/render-png.ts";
import renderer from "#functions/figures/renderer-bytes.ts";
import { golosTextBold, golosTextRegular } from "#functions/pdf/golos-text.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { tiles } from "#shared/agreements/current-tiles.ts";
import type { FigureFormat } from "#shared/api/figures.ts";
import type { Figure } from "#shared/figures/figure.ts";
import { plainNumber } from "#shared/figures/figure-csv.ts";
import { figureWords } from "#shared/figures/words.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { aFigure } from "#test/figures/figure-world.ts";

const fonts = [golosTextRegular, golosTextBold].map((font) => Buffer.from(font, "base64"));
const renderPng = pngRenderer(renderer, fonts);

async function fileOf(figure: Figure, format: FigureFormat, chart?: Figure["charts"][number]) {
  return figureFile({ figure, format, chart, width: 960, tiles, renderPng });
}

/** What a cell has to say in a file for programs. */
const plain = ({ text, number, decimals }: Figure["rows"][number][number]): string =>
  number === undefined ? text : plainNumber(number, decimals ?? 0);

async function everyFigure(language: Locale): Promise<readonly Figure[]> {
  const subjects = figureSubjects(indicators, figureWords[language]);
  const asked = subjects.flatMap((subject) =>
    breakdownsOf(subject).map((by) => ({ figure: subject.id, by, language })),
  );
  return Promise.all(asked.map(aFigure));
}

describe.each(locales)("every figure in %s", (language) => {
  let figures: readonly Figure[] = [];
  beforeAll(async () => {
    figures = await everyFigure(language);
  });

  it("says in CSV what its table says, cell by cell", async () => {
    for (const figure of figures) {
      const { bytes } = await fileOf(figure, "csv");
      const lines: string[][] = parse(Buffer.from(bytes), { bom: true, relax_column_count: true });

      expect(lines[0]).toEqual(figure.columns.map(({ label }) => label));
      expect(lines.slice(1, 1 + figure.rows.length)).toEqual(
        figure.rows.map((row) => row.map(plain)),
      );
      expect(lines.flat()).toEqual(expect.arrayContaining([figure.title, figure.citation]));
    }
  });

  it("says in XLSX what its table says, numbers as numbers", async () => {
    for (const figure of figures) {
      const { bytes } = await fileOf(figure, "xlsx");
      const { sheets } = await readXlsx(bytes);
      const rows = sheets[0]?.rows.slice(1) ?? [];

      expect(sheets).toHaveLength(2);
      expect(rows.map((row) => figure.columns.map((_column, at) => row[at] ?? ""))).toEqual(
        figure.rows.map((row) => row.map(({ text, number }) => number ?? text)),
      );
    }
  });

  it("draws every value of its table once in each of its drawings", async () => {
    for (const figure of figures) {
      const valuePlace = figure.columns.findIndex(({ key }) => key === "value");
      for (const chart of figure.charts) {
        const svg = Buffer.from((await fileOf(figure, "svg", chart)).bytes).toString("utf8");
        const drawn = [...svg.matchAll(/data-value="([^"]*)"/g)].map(([, text]) => text);
        // A table of numbers has no place for the total.
        const rows = chart === "heat" ? figure.rows.slice(0, figure.points.length) : figure.rows;

        expect(drawn.toSorted(), `${figure.fileName} ${chart}`).toEqual(
          rows.map((row) => row[valuePlace]?.text ?? "").toSorted(),
        );
      }
    }
  });

  it("says in JSON what its table says", async () => {
    for (const figure of figures) {
      const { bytes } = await fileOf(figure, "json");
      const { rows, columns } = JSON.parse(Buffer.from(bytes).toString("utf8"));

      expect({ rows, columns }).toEqual({ rows: figure.rows, columns: figure.columns });
    }
  });
});

describe("the files of a figure", () => {
  it("carry title, filter, date, source and the meaning of marks", async () => {
    const figure = await aFigure({
      by: ["district"],
      filter: { industry: ["A"], size: ["large"] },
    });
    const csv = Buffer.from((await fileOf(figure, "csv")).bytes).toString("utf8");
    const svg = Buffer.from((await fileOf(figure, "svg")).bytes).toString("utf8");

    for (const text of [csv, svg]) {
      expect(text).toContain(figure.title);
      expect(text).toContain("Enterprise size: Large");
      expect(text).toContain("1\u00a0February 2024");
      expect(text).toContain("… no data");
      expect(text).toContain("Returns of enterprises");
    }
  });

  it("are the same bytes for the same figure, pictures too", async () => {
    for (const format of ["csv", "xlsx", "svg", "png", "json"] as const) {
      const [one, other] = await Promise.all([
        fileOf(await aFigure({ by: ["district"] }), format),
        fileOf(await aFigure({ by: ["district"] }), format),
      ]);

      expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes)), format).toBe(true);
    }
  });

  it("make a picture of the very drawing, two pixels for each of its own", async () => {
    const figure = await aFigure({ by: ["district"], language: "kk" });
    const svg = Buffer.from((await fileOf(figure, "svg")).bytes).toString("utf8");
    const png = Buffer.from((await fileOf(figure, "png")).bytes);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];

    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Number(width) * 2,
      Number(height) * 2,
    ]);
    expect(Buffer.from(await renderPng(svg)).equals(png)).toBe(true);
  });

  it("draw letters, and none where the text is gone", async () => {
    const svg = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30" font-family="'Golos Text'"><text y="20">${text}</text></svg>`;
    const pictures = await Promise.all(
      ["ӘҒҚҢӨҰҮҺІ", "ЭЭЭЭЭЭЭЭЭ", "≥94,2%", "≤94,2%", ""].map((text) => renderPng(svg(text))),
    );

    expect(new Set(pictures.map((png) => Buffer.from(png).toString("base64"))).size).toBe(5);
  });

  it("are named after what is drawn where it is not the first drawing", async () => {
    const figure = await aFigure({ by: ["district"] });

    expect((await fileOf(figure, "svg", "tiles")).fileName).toBe(
      "almaty-collective-coverage-district-2023-en-tiles.svg",
    );
    expect((await fileOf(figure, "csv", "tiles")).fileName).toBe(
      "almaty-collective-coverage-district-2023-en.csv",
    );
  });
});
