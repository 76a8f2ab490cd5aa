import { describe, expect, it } from "vitest";
import { breakdownsOf, figureSubjects } from "#functions/figures/figure-catalogue.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { figureWords } from "#shared/figures/words.ts";
import { progressRows } from "#shared/indicators/progress-rows.ts";
import { aFigure, silentDistrict, worldCells } from "#test/figures/figure-world.ts";

const valuesOf = ({ points }: Awaited<ReturnType<typeof aFigure>>) =>
  points.map(({ parts, value }) => [
    parts.map(({ code }) => code).join(),
    value.number,
    value.mark,
  ]);

describe("readFigure", () => {
  it("says the very numbers of the progress, for every indicator and breakdown", async () => {
    const cells = worldCells(2023);
    for (const indicator of indicators.filter(({ kind }) => kind === "reported")) {
      const figure = await aFigure({ figure: indicator.id, by: ["district"] });
      const rows = progressRows({
        year: 2023,
        campaignState: "open",
        indicators: [indicator],
        cells,
        officials: {},
        by: ["district"],
      });

      expect(valuesOf(figure).toSorted()).toEqual(
        rows.map((row) => [row.dimensions.district, row.value, row.outcome]).toSorted(),
      );
    }
  });

  it("puts the highest first and who did not report last, not among the zeros", async () => {
    const { points } = await aFigure({ by: ["district"] });
    const numbers = points.map(({ value }) => value.number);

    expect(points.at(-1)?.parts[0]?.code).toBe(silentDistrict);
    expect(points.at(-1)?.value).toEqual({ text: "…", mark: "missing" });
    expect(numbers.slice(0, -1)).toEqual(
      numbers.slice(0, -1).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
  });

  it("tells what was reported without a case apart from what was not reported", async () => {
    const { points } = await aFigure({ figure: "inspectors-trained", by: ["district"] });

    expect(new Set(points.map(({ value }) => value.text))).toEqual(new Set(["–", "…"]));
  });

  it("leaves out sizes that an indicator does not count, and says so", async () => {
    const { points, notes } = await aFigure({ by: ["size"] });

    expect(points.map(({ parts }) => parts[0]?.code).toSorted()).toEqual(["large", "medium"]);
    expect(notes).toEqual(["The indicator is counted for these sizes only: Medium, Large"]);
  });

  it("compares two districts with each other and with the whole city", async () => {
    const filter = { district: ["751110000", "751310000"] };

    const compared = await aFigure({ by: ["district"], filter });
    const city = await aFigure();

    expect(compared.points).toHaveLength(2);
    expect(compared.totals[0]?.value).toEqual(city.points[0]?.value);
    expect(compared.takeaway).toMatch(/percentage points (higher|lower)|no difference/);
  });

  it("drills down: a part of a part is the row of both", async () => {
    const both = await aFigure({ by: ["district", "industry"] });
    const part = await aFigure({ by: ["industry"], filter: { district: ["751110000"] } });

    for (const { parts, value } of part.points) {
      const same = both.points.find(
        (point) => point.parts[0]?.code === "751110000" && point.parts[1]?.code === parts[0]?.code,
      );
      expect(same?.value).toEqual(value);
    }
    expect(part.totals[0]?.parts[0]?.name).toBe("Everything chosen");
  });

  it("shows every year of the agreement, missing where nothing is known", async () => {
    const figure = await aFigure({ by: ["year"] });

    expect(valuesOf(figure).map(([code, , mark]) => [code, mark])).toEqual([
      ["2021", "missing"],
      ["2022", "value"],
      ["2023", "provisional"],
    ]);
    expect(figure.notes.join()).toContain("no interim targets");
  });

  it("knows an official figure for the city only", async () => {
    const city = await aFigure({ figure: "employed-pwd-share" });

    expect(city.points[0]?.value).toMatchObject({ number: 26, mark: "value" });
    expect(city.source).toBe("Official figure; БНС, 20\u00a0January 2024");
    await expect(aFigure({ figure: "employed-pwd-share", by: ["district"] })).rejects.toThrow(
      "figure/not-found",
    );
  });

  it.each([{ figure: "nothing" }, { figure: "targets", by: ["district"] as const }])(
    "has no figure such as $figure by $by",
    async (asked) => {
      await expect(aFigure(asked)).rejects.toThrow("figure/not-found");
    },
  );

  it("knows nothing of a year outside the agreement without a campaign", async () => {
    await expect(aFigure({ year: 2019 })).rejects.toThrow("year/not-found");
  });

  it("cites the clauses and says the formula in words", async () => {
    const { how, citation } = await aFigure({ figure: "injury-frequency", language: "ru" });

    expect(how.formula[0]).toBe("пострадавшие ÷ среднегодовая численность работников × 1\u00a0000");
    expect(how.clauses).toEqual([{ id: "V.parties.6", text: expect.stringMatching(/\S/) }]);
    expect(citation).toContain("Управление социального благосостояния города Алматы");
  });

  it("has words for every measure that an indicator divides", async () => {
    for (const indicator of indicators) {
      const { how } = await aFigure({ figure: indicator.id });
      expect(how.formula[0]).not.toMatch(/[a-z]\.[a-z]/);
    }
  });

  it("names files after the figure, its breakdown, year and language", async () => {
    const plain = await aFigure({ language: "kk" });
    const narrowed = await aFigure({ by: ["industry"], filter: { size: ["large"] } });

    expect(plain.fileName).toBe("almaty-collective-coverage-2023-kk");
    expect(narrowed.fileName).toBe("almaty-collective-coverage-industry-large-2023-en");
  });
});

describe("the catalogue of figures", () => {
  it("offers every indicator, and groups for the overview", () => {
    const ids = figureSubjects(indicators, figureWords.en).map(({ id }) => id);

    expect(ids).toEqual(
      expect.arrayContaining(["targets", "response-rates", ...indicators.map(({ id }) => id)]),
    );
  });

  it("breaks down what enterprises report by any one or two of its dimensions and years", () => {
    const [subject] = figureSubjects(indicators, figureWords.en).slice(3);

    expect(subject && breakdownsOf(subject)).toHaveLength(11);
  });
});
