import { describe, expect, it } from "vitest";
import { minimumWageOf, minimumWages } from "#shared/law/minimum-wage.ts";

describe("minimumWageOf", () => {
  it.each([
    { year: 2021, tenge: 42_500 },
    { year: 2022, tenge: 60_000 },
    { year: 2023, tenge: 70_000 },
    { year: 2024, tenge: 85_000 },
    { year: 2026, tenge: 85_000 },
  ])("is $tenge tenge in $year", ({ year, tenge }) => {
    expect(minimumWageOf(year)).toBe(tenge);
  });

  it("is unknown for a year nobody has entered", () => {
    expect(minimumWageOf(2019)).toBeUndefined();
    expect(minimumWageOf(2099)).toBeUndefined();
  });
});

describe("minimumWages", () => {
  it("names each year once, with where it was read", () => {
    const years = minimumWages.map(({ year }) => year);

    expect(new Set(years).size).toBe(years.length);
    expect(minimumWages.filter(({ source }) => source.length < 5)).toEqual([]);
  });
});
