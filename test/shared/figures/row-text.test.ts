import { describe, expect, it } from "vitest";
import { indicators } from "#shared/agreements/current-indicators.ts";
import type { ProgressRow } from "#shared/api/read-progress.ts";
import { rowText } from "#shared/figures/row-text.ts";
import { words as en } from "#shared/figures/words.en.ts";
import { words as ru } from "#shared/figures/words.ru.ts";

const definitionOf = (id: string) => {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
};
const coverage = definitionOf("collective-coverage");
const injury = definitionOf("injury-frequency");
const official = definitionOf("unemployment-rate");
const english = { locale: "en", words: en } as const;

const aRow = (row: Partial<ProgressRow>): ProgressRow => ({
  indicator: coverage.id,
  dimensions: {},
  numerator: 931,
  denominator: 1000,
  value: 93.1,
  outcome: "value",
  target: { operator: "at-least", value: 94.2, met: false },
  ...row,
});

describe("rowText", () => {
  it("says value, target, gap and verdict of a missed target in words", () => {
    expect(rowText(aRow({}), coverage, english)).toEqual({
      value: "93.1%",
      hasValue: true,
      verdict: "below",
      status: "Below target",
      provisional: false,
      target: "≥\u00a094.2%",
      gap: "1.1 percentage points below",
      cases: "931 of 1,000",
    });
  });

  it("writes numbers as the language does", () => {
    const { value, gap } = rowText(aRow({}), coverage, { locale: "ru", words: ru });

    expect([value, gap]).toEqual(["93,1\u00a0%", "ниже на 1,1 процентного пункта"]);
  });

  it("says above when a figure that should be low is missed", () => {
    const row = aRow({ value: 0.27, target: { operator: "at-most", value: 0.13, met: false } });

    const figure = rowText(row, injury, english);

    expect(figure).toMatchObject({
      verdict: "above",
      status: "Above target",
      target: "≤\u00a00.13",
    });
    expect(figure.gap).toBe("0.14 per 1,000 persons above");
  });

  it("gives no verdict in another year than the target's, whatever the value", () => {
    const row = aRow({ value: 99, target: { operator: "at-least", value: 94.2 } });

    expect(rowText(row, coverage, english)).toMatchObject({
      verdict: "none",
      status: "Not assessed: the target is for 2023",
    });
  });

  it("never says equal of a figure that only rounds to the target", () => {
    const row = aRow({ numerator: 9416, denominator: 10_000, value: 94.2 });

    expect(rowText(row, coverage, english).gap).toBe("differs by less than 0.1");
  });

  it("says equal when the ratio is the target itself", () => {
    const row = aRow({
      numerator: 942,
      value: 94.2,
      target: { operator: "at-least", value: 94.2, met: true },
    });

    expect(rowText(row, coverage, english)).toMatchObject({
      verdict: "met",
      gap: "equal to the target",
    });
  });

  it.each([
    { outcome: "missing", indicator: coverage, value: "no data" },
    { outcome: "missing", indicator: official, value: "not entered yet" },
    { outcome: "no-cases", indicator: coverage, value: "no cases to count" },
    { outcome: "suppressed", indicator: coverage, value: "confidential" },
  ] as const)("never shows $outcome as zero ($value)", ({ outcome, indicator, value }) => {
    const { value: _, ...without } = aRow({ numerator: 0, denominator: 0, outcome });
    const row = { ...without, target: { operator: "at-least" as const, value: 94.2 } };

    expect(rowText(row, indicator, english)).toMatchObject({
      value,
      hasValue: false,
      gap: undefined,
      cases: undefined,
      status: "Not assessed: there is no figure",
    });
  });

  it("marks what an open campaign can still change", () => {
    expect(rowText(aRow({ outcome: "provisional" }), coverage, english).provisional).toBe(true);
  });
});
