import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import {
  type SyntheticFiling,
  syntheticFiling,
  syntheticFilings,
} from "#functions/demo/synthetic-answers.ts";
import {
  type SyntheticEnterprise,
  syntheticEnterprises,
} from "#functions/demo/synthetic-enterprises.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import type { Answers } from "#shared/answers/answer.ts";
import { type CheckContext, checkAnswers } from "#shared/answers/check-answers.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { binUnitOf, checkBin } from "#shared/law/bin.ts";
import { enterpriseProfileSchema, frameEntrySchema } from "#shared/register/frame.ts";
import { industryOf } from "#shared/register/industry.ts";
import { sizeClasses, sizeClassOf } from "#shared/register/size-class.ts";

const forty = syntheticEnterprises(40);
const years = [2022, 2023] as const;

function contextOf(
  { profile, frame }: SyntheticEnterprise,
  year: number,
  known: Pick<CheckContext, "otherForms" | "lastYear">,
): CheckContext {
  const { headcount, quotaAssigned } = frame;
  const sizeClass = sizeClassOf(headcount);
  const filedOn = `${year + 1}-01-20`;
  return {
    bin: profile.bin,
    year,
    filedOn,
    frame: { headcount, sizeClass, quotaAssigned },
    ...known,
  };
}

/** Files one after the other; what the checker would not take of them. */
function unexplainedOf(
  enterprise: SyntheticEnterprise,
  year: number,
  filings: readonly SyntheticFiling[],
  { knowsLastYear }: { readonly knowsLastYear: boolean },
): readonly string[] {
  const otherForms: Partial<Record<AnnualFormId, Answers>> = {};
  return filings.flatMap(({ form, answers, explanations }) => {
    const lastYear = syntheticFiling(form, enterprise, year - 1).answers;
    const known = knowsLastYear ? { otherForms, lastYear } : { otherForms };
    const context = contextOf(enterprise, year, known);

    const result = checkAnswers(formById[form], { answers, explanations }, context);
    otherForms[form] = answers;

    const changed = isDeepStrictEqual(result.answers, answers) ? [] : [`${form} not kept`];
    return [...changed, ...result.unexplained.map(({ rule }) => `${form} ${rule}`)];
  });
}

describe("synthetic enterprises", () => {
  it("fit the register", () => {
    for (const { profile, frame } of syntheticEnterprises(1000)) {
      expect(enterpriseProfileSchema.parse(profile)).toEqual(profile);
      frameEntrySchema.parse({
        ...frame,
        bin: profile.bin,
        year: 2023,
        industry: industryOf(frame.oked),
        size: sizeClassOf(frame.headcount),
        inScope: true,
        revision: 1,
        changedAt: "2024-01-01T00:00:00.000Z",
        changedBy: "demo",
      });
    }
    expect.assertions(1000);
  });

  it("have valid BINs and names of their own", () => {
    const many = syntheticEnterprises(45_000);

    expect(many.every(({ profile }) => checkBin(profile.bin) === "valid")).toBe(true);
    expect(new Set(many.map(({ profile }) => profile.bin)).size).toBe(many.length);
    expect(new Set(many.map(({ profile }) => profile.name.kk)).size).toBe(many.length);
    expect(new Set(many.map(({ profile }) => profile.name.ru)).size).toBe(many.length);
  });

  it("are always the same, a shorter list the beginning of a longer one", () => {
    expect(syntheticEnterprises(400).slice(0, 40)).toEqual(forty);
  });

  it("begin with a medium-sized head organisation without an assigned quota", () => {
    const [first] = forty;

    expect(sizeClassOf(first?.frame.headcount ?? 0)).toBe("medium");
    expect(first?.frame.quotaAssigned).toBeUndefined();
    expect(binUnitOf(first?.profile.bin ?? "")).toBe("head");
  });

  it("are spread over all districts and sizes and most industries, forty of them already", () => {
    const industries = new Set(forty.map(({ frame }) => industryOf(frame.oked)));
    const places = syntheticEnterprises(80).map(
      ({ frame }) => `${frame.district} ${sizeClassOf(frame.headcount)}`,
    );

    expect(new Set(forty.map(({ frame }) => frame.district))).toEqual(
      new Set(agreement.districts.map(({ kato }) => kato)),
    );
    expect(new Set(forty.map(({ frame }) => sizeClassOf(frame.headcount)))).toEqual(
      new Set(sizeClasses),
    );
    expect(industries.size).toBeGreaterThanOrEqual(16);
    expect(new Set(places).size).toBe(agreement.districts.length * sizeClasses.length);
  });

  it("have among them large ones with an assigned quota, and branches", () => {
    const assigned = forty.filter(({ frame }) => frame.quotaAssigned !== undefined);
    const units = forty.map(({ profile }) => binUnitOf(profile.bin));

    expect(assigned.length).toBeGreaterThanOrEqual(3);
    expect(assigned.every(({ frame }) => sizeClassOf(frame.headcount) === "large")).toBe(true);
    expect(units.filter((unit) => unit === "branch").length).toBeGreaterThanOrEqual(2);
    expect(units).toContain("representative");
  });
});

describe("synthetic filings", () => {
  it.each(years)(
    "of %i are accepted form by form, in either order, with and without last year",
    (year) => {
      for (const enterprise of syntheticEnterprises(500)) {
        const filings = syntheticFilings(enterprise, year);

        for (const order of [filings, filings.toReversed()]) {
          expect(unexplainedOf(enterprise, year, order, { knowsLastYear: true })).toEqual([]);
          expect(unexplainedOf(enterprise, year, order, { knowsLastYear: false })).toEqual([]);
        }
      }
    },
  );

  it("are always the same", () => {
    for (const enterprise of forty) {
      expect(syntheticFilings(enterprise, 2023)).toEqual(syntheticFilings(enterprise, 2023));
    }
  });

  it("are of the forms that apply, which for small enterprises is all but the quota", () => {
    const forms = (headcount: number) =>
      forty
        .filter(({ frame }) => (headcount < 50 ? frame.headcount < 50 : frame.headcount >= 50))
        .map((enterprise) => syntheticFilings(enterprise, 2023).map(({ form }) => form));

    expect(new Set(forms(50).map(String))).toEqual(new Set([String(annualFormIds)]));
    expect(new Set(forms(49).map(String))).toEqual(new Set([String(annualFormIds.slice(0, 4))]));
  });

  it("of the first enterprise show nothing unusual and everything there is", () => {
    const [first] = forty;
    if (first === undefined) throw new Error("no enterprise");

    for (const year of years) {
      const filings = syntheticFilings(first, year);

      expect(filings.map(({ explanations }) => explanations)).toEqual([{}, {}, {}, {}, {}]);
      expect(filings[1]?.answers).toMatchObject({ hasAgreement: true });
      expect(filings[2]?.answers).toMatchObject({ hasCouncil: true });
      expect(filings[3]?.answers).toMatchObject({ trainedThisYear: expect.any(Number) });
    }
  });

  it("look like a city: most medium and large enterprises covered, some figures explained", () => {
    const larger = syntheticEnterprises(500).filter(({ frame }) => frame.headcount > 100);
    const filings = larger.map((enterprise) => syntheticFilings(enterprise, 2023));
    const covered = filings.flat().filter(({ answers: { hasAgreement } }) => hasAgreement === true);
    const explained = filings
      .flat()
      .filter(({ explanations }) => Object.keys(explanations).length > 0);

    expect(covered.length / larger.length).toBeGreaterThan(0.85);
    expect(covered.length).toBeLessThan(larger.length);
    expect(explained.length).toBeGreaterThan(20);
  });
});
