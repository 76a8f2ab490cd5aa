import { describe, expect, it } from "vitest";
import { commitments } from "#shared/agreements/almaty-2021-2023/commitments.ts";
import { agreement } from "#shared/agreements/current.ts";
import { locales } from "#shared/text/locale.ts";

describe("the agreement in use", () => {
  it("has the eight districts of Almaty, each with its own code and names", () => {
    const codes = agreement.districts.map(({ kato }) => kato);

    expect(codes).toEqual([
      "751110000",
      "751210000",
      "751310000",
      "751410000",
      "751510000",
      "751710000",
      "751810000",
      "751910000",
    ]);
    for (const locale of locales) {
      expect(new Set(agreement.districts.map(({ name }) => name[locale])).size).toBe(8);
    }
  });

  it("has the four parties that concluded it", () => {
    expect(agreement.parties.map(({ id }) => id).toSorted()).toEqual([
      "akimat",
      "employers",
      "union-alliance",
      "union-center",
    ]);
  });

  it.each([
    { indicator: "unemployment-rate", operator: "at-most", value: "5.2" },
    { indicator: "employed-pwd-share", operator: "at-least", value: "26" },
    { indicator: "injury-frequency", operator: "at-most", value: "0.13" },
    { indicator: "injury-frequency-official", operator: "at-most", value: "0.13" },
    { indicator: "collective-coverage", operator: "at-least", value: "94.2" },
  ])("sets $indicator $operator $value by 2023", (target) => {
    expect(agreement.targets).toContainEqual(expect.objectContaining({ ...target, year: 2023 }));
  });

  it("takes each target from a commitment whose text has the figure", () => {
    const unfounded = agreement.targets.filter(({ clause, value }) => {
      const text = commitments.find(({ id }) => id === clause)?.text.kk ?? "";
      return !text.includes(value.replace(".", ","));
    });

    expect(unfounded).toEqual([]);
  });

  it("covers the years it is named for", () => {
    expect(agreement.id).toContain(
      `${agreement.periodYears.at(0)}-${agreement.periodYears.at(-1)}`,
    );
  });
});
