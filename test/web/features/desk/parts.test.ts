import { describe, expect, it } from "vitest";
import { agreement } from "#shared/agreements/current.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { tiles } from "#shared/agreements/current-tiles.ts";
import type { ProgressRow } from "#shared/api/read-progress.ts";
import { partsOf } from "#web/features/desk/parts.ts";
import { messages } from "#web/i18n/desk.kk.ts";

const indicator = indicators[0] as (typeof indicators)[number];
const aRow = (size: "micro" | "small" | "large", value?: number): ProgressRow => ({
  indicator: indicator.id,
  dimensions: { size },
  numerator: 0,
  denominator: 0,
  outcome: value === undefined ? "missing" : "value",
  ...(value !== undefined && { value }),
});

describe("partsOf", () => {
  it("puts the highest first and what has no value last, not among the zeros", () => {
    const rows = [aRow("micro"), aRow("small", 0), aRow("large", 50)];

    const parts = partsOf(rows, indicator, "size", { locale: "kk", words: messages });

    expect(parts.map(({ name }) => name)).toEqual(["Ірі", "Шағын", "Микро"]);
  });

  it("leaves out rows of other indicators and other breakdowns", () => {
    const rows = [
      { ...aRow("small", 1), indicator: "another" },
      { ...aRow("small", 1), dimensions: { district: "751110000" } },
    ];

    expect(partsOf(rows, indicator, "size", { locale: "kk", words: messages })).toEqual([]);
  });
});

describe("the tile map", () => {
  it("has each district once, and the city as its last tile", () => {
    const codes = agreement.districts.map(({ kato }) => kato);

    expect(tiles.flat().slice(0, -1).toSorted()).toEqual(codes.toSorted());
    expect(tiles.flat().at(-1)).toBe(agreement.city.kato);
  });
});
