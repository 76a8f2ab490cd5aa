import { describe, expect, it } from "vitest";
import { agreement } from "#shared/agreements/current.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { progressReplySchema } from "#shared/api/read-progress.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { type Progress, progressRows } from "#shared/indicators/progress-rows.ts";
import { aCell } from "#test/indicators/a-cell.ts";

const almaly = "751110000";
const alatau = "751210000";

function rowsOf(part: Partial<Progress>) {
  return progressRows({
    year: 2023,
    campaignState: "closed",
    indicators,
    cells: [],
    officials: {},
    by: [],
    ...part,
  });
}

const rowOf = (indicator: string, part: Partial<Progress>) =>
  rowsOf(part).find((row) => row.indicator === indicator);

const covered = (of: number) =>
  aCell(almaly, "C", "medium", {
    frame: 1000,
    "agreement.reported": 950,
    "agreement.covered": of,
  });

describe("progressRows", () => {
  it("has exactly one row per indicator for the city, in the order they are shown", () => {
    const rows = rowsOf({ cells: [covered(900)] });

    expect(rows.map(({ indicator }) => indicator)).toEqual([
      "collective-coverage",
      "collective-coverage-reporting",
      "injury-frequency",
      "injury-frequency-official",
      "employed-pwd-share",
      "unemployment-rate",
      "quota-fulfilment",
      "council-coverage",
      "decisions-carried-out",
      "inspectors-trained",
      "inspectors-supplemented",
      "violations-eliminated-reported",
      "violations-eliminated-checks",
      ...annualFormIds.map((form) => `response-rate-${form}`),
    ]);
    expect(rows.every(({ dimensions }) => Object.keys(dimensions).length === 0)).toBe(true);
  });

  it("has one row per indicator and combination that holds an enterprise", () => {
    const cells = [
      covered(900),
      aCell(alatau, "C", "micro", { frame: 2 }),
      aCell(alatau, "C", "small", {}),
    ];
    const rows = rowsOf({ cells, by: ["size", "district"] });

    const combinations = [
      { district: almaly, size: "medium" },
      { district: alatau, size: "micro" },
    ];
    expect(rows.map(({ indicator, dimensions }) => ({ indicator, dimensions }))).toEqual(
      indicators.flatMap(({ id }) =>
        combinations.map((dimensions) => ({ indicator: id, dimensions })),
      ),
    );
  });

  it("fits the reply that is promised", () => {
    const rows = rowsOf({
      cells: [covered(900)],
      officials: { "unemployment-rate": { value: "5.2" } },
    });
    const reply = { year: 2023, asOf: "2024-02-01T00:00:00.000Z", rows };

    expect(progressReplySchema.parse(reply)).toEqual(reply);
  });

  it.each([
    { of: 942, met: true, value: 94.2 },
    { of: 941, met: false, value: 94.1 },
  ])("compares coverage of $of in 1000 with 94.2 exactly", ({ of, met, value }) => {
    expect(rowOf("collective-coverage", { cells: [covered(of)] })).toEqual({
      indicator: "collective-coverage",
      dimensions: {},
      numerator: of,
      denominator: 1000,
      value,
      outcome: "value",
      target: { operator: "at-least", value: 94.2, met },
    });
  });

  it("says a target is missed although the value shown rounds up to it", () => {
    const cells = [
      aCell(almaly, "C", "large", {
        frame: 100_000,
        "agreement.reported": 1,
        "agreement.covered": 94_199,
      }),
    ];

    expect(rowOf("collective-coverage", { cells })).toMatchObject({
      value: 94.2,
      target: { met: false },
    });
  });

  it.each([
    { injured: 13, met: true, value: 0.13 },
    { injured: 14, met: false, value: 0.14 },
  ])("meets at most 0.13 with $injured injured of 100,000: $met", ({ injured, met, value }) => {
    const sums = { "workforce.reported": 9, "workforce.average": 100_000 };
    const cells = [aCell(almaly, "C", "micro", { ...sums, "workforce.injured": injured })];

    expect(rowOf("injury-frequency", { cells })).toMatchObject({ value, target: { met } });
  });

  it("says whether a target is met only of the target's year", () => {
    const row = rowOf("collective-coverage", { year: 2022, cells: [covered(999)] });

    expect(row?.target).toEqual({ operator: "at-least", value: 94.2 });
    expect(row?.value).toBe(99.9);
  });

  it("counts coverage over medium and large enterprises alone", () => {
    const small = { frame: 500, "agreement.reported": 500, "agreement.covered": 500 };
    const cells = [
      covered(900),
      aCell(almaly, "C", "micro", small),
      aCell(alatau, "A", "small", small),
      aCell(alatau, "A", "large", { frame: 1000, "agreement.reported": 1, "agreement.covered": 0 }),
    ];

    expect(rowOf("collective-coverage", { cells })).toMatchObject({
      numerator: 900,
      denominator: 2000,
    });
    const micro = rowsOf({ cells, by: ["size"] }).find(
      (row) => row.indicator === "collective-coverage" && row.dimensions.size === "micro",
    );
    expect(micro).toMatchObject({ outcome: "missing", numerator: 0, denominator: 0 });
  });

  it("is missing, not zero, when nobody reported", () => {
    const row = rowOf("collective-coverage", {
      cells: [aCell(almaly, "C", "large", { frame: 9 })],
    });

    expect(row).toMatchObject({ outcome: "missing", numerator: 0, denominator: 9 });
    expect(row).not.toHaveProperty("value");
    expect(row?.target).not.toHaveProperty("met");
  });

  it("has no cases when enterprises reported and there is nothing to divide by", () => {
    const cells = [aCell(almaly, "C", "small", { frame: 3, "quota.reported": 3 })];

    expect(rowOf("quota-fulfilment", { cells })).toEqual({
      indicator: "quota-fulfilment",
      dimensions: {},
      numerator: 0,
      denominator: 0,
      outcome: "no-cases",
    });
  });

  it("shows a response of none as 0, and no cases where none is expected", () => {
    const cells = [aCell(almaly, "C", "small", { frame: 40, "workforce.expected": 40 })];

    expect(rowOf("response-rate-workforce", { cells })).toMatchObject({
      outcome: "value",
      value: 0,
      numerator: 0,
      denominator: 40,
    });
    expect(rowOf("response-rate-disability-quota", { cells })?.outcome).toBe("no-cases");
  });

  it.each([
    { state: undefined, outcome: "provisional" },
    { state: "planned", outcome: "provisional" },
    { state: "open", outcome: "provisional" },
    { state: "closed", outcome: "value" },
    { state: "final", outcome: "value" },
  ] as const)("is $outcome while the campaign is $state", ({ state, outcome }) => {
    const row = rowOf("collective-coverage", { cells: [covered(942)], campaignState: state });

    expect(row).toMatchObject({ outcome, value: 94.2, target: { met: true } });
  });

  it("is provisional where a form behind it is returned, and only there", () => {
    const sums = {
      frame: 2,
      "council.reported": 2,
      "workforce.reported": 2,
      "workforce.average": 9,
    };
    const cells = [
      aCell(almaly, "C", "small", { ...sums, "safety-council.returned": 1 }),
      aCell(alatau, "C", "small", sums),
    ];
    const outcomes = (indicator: string) =>
      rowsOf({ cells, by: ["district"] })
        .filter((row) => row.indicator === indicator)
        .map((row) => row.outcome);

    expect(outcomes("council-coverage")).toEqual(["provisional", "value"]);
    expect(outcomes("injury-frequency")).toEqual(["value", "value"]);
  });

  it("shows an official series as entered, in two numbers or as a decimal", () => {
    const officials = {
      "employed-pwd-share": { numerator: 26, denominator: 100 },
      "unemployment-rate": { value: "5.25" },
      "injury-frequency-official": { value: "0.13" },
    };

    expect(rowOf("employed-pwd-share", { officials })).toMatchObject({
      outcome: "value",
      numerator: 26,
      value: 26,
      target: { met: true },
    });
    expect(rowOf("unemployment-rate", { officials })).toEqual({
      indicator: "unemployment-rate",
      dimensions: {},
      outcome: "value",
      value: 5.3,
      target: { operator: "at-most", value: 5.2, met: false },
    });
    expect(rowOf("injury-frequency-official", { officials })?.target?.met).toBe(true);
  });

  it("is missing without numbers for an official series that was not entered, or of a part", () => {
    const missing = { indicator: "unemployment-rate", outcome: "missing" };
    const officials = { "unemployment-rate": { value: "5.0" } };
    const [part] = rowsOf({ cells: [covered(1)], officials, by: ["district"] }).filter(
      (row) => row.indicator === "unemployment-rate",
    );

    expect(rowOf("unemployment-rate", {})).toMatchObject(missing);
    expect(rowOf("unemployment-rate", {})).not.toHaveProperty("numerator");
    expect(part).toMatchObject(missing);
    expect(part).not.toHaveProperty("value");
  });

  it("has no cases for an official share of nobody", () => {
    const officials = { "employed-pwd-share": { numerator: 0, denominator: 0 } };

    expect(rowOf("employed-pwd-share", { officials })?.outcome).toBe("no-cases");
  });
});

describe("the agreement's indicators", () => {
  it("carry every numeric target of the agreement and no other", () => {
    const found = indicators.flatMap(({ id, target }) => (target ? [`${id} ${target.value}`] : []));

    expect(found.sort()).toEqual(
      agreement.targets.map(({ indicator, value }) => `${indicator} ${value}`).sort(),
    );
  });

  it("show injuries with two decimals and all else with one", () => {
    const two = indicators.filter(({ decimals }) => decimals === 2).map(({ id }) => id);

    expect(two).toEqual(["injury-frequency", "injury-frequency-official"]);
  });
});
