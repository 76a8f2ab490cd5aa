import { describe, expect, it } from "vitest";
import { disabilityQuotaForm } from "#shared/agreements/almaty-2021-2023/forms/disability-quota.ts";
import { askedFields } from "#shared/answers/asked-fields.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import { computeFields } from "#shared/answers/compute-fields.ts";
import { aCheckContext, type Overrides, validAnswers } from "#test/answers.ts";
import { firedRules, type RuleCase } from "#test/rule-case.ts";

const aboveTwenty = { exemption: "above-20-percent", shortfallReason: undefined };
const assigned = (count: number): Partial<CheckContext> => ({
  frame: { headcount: 200, sizeClass: "medium", quotaAssigned: { count } },
});

const cases: readonly RuleCase[] = [
  {
    rule: "exemption-not-above-20-percent",
    severity: "hard",
    fires: [{ answers: { ...aboveTwenty, averageHeadcount: 190, employedPersons: 38 } }],
    quiet: [
      { answers: { ...aboveTwenty, averageHeadcount: 190, employedPersons: 39 } },
      { answers: { employedPersons: 3 } },
    ],
  },
  {
    rule: "employed-above-payroll",
    severity: "hard",
    fires: [{ answers: { employedPersons: 201, shortfallReason: undefined } }],
    quiet: [{ answers: { employedPersons: 200, shortfallReason: undefined } }],
  },
  {
    rule: "payroll-differs-from-workforce",
    severity: "soft",
    fires: [
      { context: { otherForms: { workforce: { payrollHeadcount: 199 } } } },
      { context: { otherForms: { workforce: { payrollHeadcount: 201 } } } },
    ],
    quiet: [{ context: { otherForms: { workforce: { payrollHeadcount: 200 } } } }, {}],
  },
  {
    rule: "hazardous-jobs-differ-from-workforce",
    severity: "soft",
    fires: [{ context: { otherForms: { workforce: { hazardousJobs: 41 } } } }],
    quiet: [{ context: { otherForms: { workforce: { hazardousJobs: 40 } } } }, {}],
  },
];

function computed(answers: Overrides, context: Partial<CheckContext> = {}) {
  return computeFields(
    disabilityQuotaForm,
    validAnswers("disability-quota", answers),
    aCheckContext(context),
  );
}

describe("the form about the disability quota", () => {
  it("has a case for every rule", () => {
    expect(cases.map(({ rule }) => rule)).toEqual(disabilityQuotaForm.rules.map(({ id }) => id));
  });

  it.each(cases)(
    "fires $rule at its boundary and not before",
    ({ rule, severity, fires, quiet }) => {
      for (const situation of fires) {
        expect(firedRules("disability-quota", situation)).toEqual([`${severity} ${rule}`]);
      }
      for (const situation of quiet) {
        expect(firedRules("disability-quota", situation)).not.toContain(`${severity} ${rule}`);
      }
    },
  );

  it("works the required quota out of the headcount less hazardous jobs", () => {
    // (200 − 40) × 3 % = 4.8, rounded down.
    expect(computed({})).toEqual({ quotaRequired: 4 });
  });

  it.each([
    { payroll: 49, required: 0 },
    { payroll: 50, required: 1 },
    { payroll: 100, required: 2 },
    { payroll: 101, required: 3 },
    { payroll: 250, required: 7 },
    { payroll: 251, required: 10 },
  ])("takes the tier of $payroll employees", ({ payroll, required }) => {
    expect(computed({ payrollHeadcount: payroll, hazardousJobs: 0 })).toEqual({
      quotaRequired: required,
    });
  });

  it("puts an assigned quota above the calculation and an exemption above both", () => {
    expect(computed({}, assigned(9))).toEqual({ quotaAssigned: 9, quotaRequired: 9 });
    expect(
      computed({ exemption: "association-of-persons-with-disabilities" }, assigned(9)),
    ).toEqual({
      quotaAssigned: 9,
      quotaRequired: 0,
    });
  });

  it("takes an assigned quota of nought for what it is", () => {
    expect(computed({ shortfallReason: undefined }, assigned(0))).toEqual({
      quotaAssigned: 0,
      quotaRequired: 0,
    });
  });

  it("leaves the required quota open until the headcount is answered", () => {
    expect(computed({ payrollHeadcount: undefined })).toEqual({});
    expect(computed({ payrollHeadcount: undefined }, assigned(9))).toMatchObject({
      quotaRequired: 9,
    });
  });

  it("asks for a reason exactly when the quota is not filled", () => {
    const asked = (employedPersons: number) =>
      askedFields(
        disabilityQuotaForm,
        validAnswers("disability-quota", { employedPersons }),
        aCheckContext(),
      ).has("shortfallReason");

    expect(asked(3)).toBe(true);
    expect(asked(4)).toBe(false);
  });

  it("asks for the average headcount only where the exemption rests on it", () => {
    expect(firedRules("disability-quota", { answers: { averageHeadcount: 190 } })).toEqual([
      "hard not-asked averageHeadcount",
    ]);
    expect(
      firedRules("disability-quota", { answers: { ...aboveTwenty, employedPersons: 60 } }),
    ).toEqual(["hard required averageHeadcount"]);
  });

  it("refuses computed fields, shown or not", () => {
    expect(firedRules("disability-quota", { answers: { quotaRequired: 4 } })).toEqual([
      "hard computed-field quotaRequired",
    ]);
    expect(firedRules("disability-quota", { answers: { quotaAssigned: 4 } })).toEqual([
      "hard computed-field quotaAssigned",
    ]);
  });
});
