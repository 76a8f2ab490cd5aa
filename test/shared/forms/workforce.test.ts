import { describe, expect, it } from "vitest";
import { workforceForm } from "#shared/agreements/almaty-2021-2023/forms/workforce.ts";
import { firedRules, type RuleCase } from "#test/rule-case.ts";

const branch = "181141900093";
const representative = "181142900093";
const frame = { headcount: 190, sizeClass: "medium" } as const;

/** Eleven people more than ten. */
const twentyOne = {
  payrollHeadcount: 21,
  averageHeadcount: 15,
  hazardousJobs: 0,
  electronicContracts: 0,
};

const cases: readonly RuleCase[] = [
  {
    rule: "hazardous-jobs-above-payroll",
    severity: "hard",
    fires: [{ answers: { hazardousJobs: 201 } }],
    quiet: [{ answers: { hazardousJobs: 200 } }],
  },
  {
    rule: "fatally-injured-above-injured",
    severity: "hard",
    fires: [{ answers: { fatallyInjured: 3 } }],
    quiet: [{ answers: { fatallyInjured: 2 } }],
  },
  {
    rule: "payroll-changed",
    severity: "soft",
    fires: [
      { context: { lastYear: { payrollHeadcount: 153 } } },
      { context: { lastYear: { payrollHeadcount: 286 } } },
      { context: { lastYear: { payrollHeadcount: 0 } } },
      { answers: twentyOne, context: { lastYear: { payrollHeadcount: 10 } } },
    ],
    quiet: [
      {},
      { context: { lastYear: { payrollHeadcount: 154 } } },
      { context: { lastYear: { payrollHeadcount: 285 } } },
      // Exactly 30 %.
      { answers: { payrollHeadcount: 130 }, context: { lastYear: { payrollHeadcount: 100 } } },
      // More than 30 %, but by ten people only.
      {
        answers: {
          payrollHeadcount: 20,
          averageHeadcount: 20,
          hazardousJobs: 0,
          electronicContracts: 0,
        },
        context: { lastYear: { payrollHeadcount: 10 } },
      },
    ],
  },
  {
    rule: "average-far-from-payroll",
    severity: "soft",
    fires: [{ answers: { averageHeadcount: 301 } }, { answers: { averageHeadcount: 99 } }],
    quiet: [{ answers: { averageHeadcount: 300 } }, { answers: { averageHeadcount: 100 } }],
  },
  {
    rule: "size-class-differs-from-register",
    severity: "soft",
    fires: [
      { answers: { averageHeadcount: 251 }, context: { frame } },
      { answers: { averageHeadcount: 100 }, context: { frame } },
    ],
    quiet: [
      { answers: { averageHeadcount: 250 }, context: { frame } },
      { answers: { averageHeadcount: 101 }, context: { frame } },
      { answers: { averageHeadcount: 251 } },
    ],
  },
  {
    rule: "electronic-contracts-above-payroll",
    severity: "soft",
    fires: [{ answers: { electronicContracts: 201 } }],
    quiet: [
      { answers: { electronicContracts: 200 } },
      { answers: { electronicContracts: undefined } },
    ],
  },
  {
    rule: "injured-above-average",
    severity: "soft",
    fires: [{ answers: { injuredPersons: 191 } }],
    quiet: [{ answers: { injuredPersons: 190 } }],
  },
  {
    rule: "branch-counts-head-workers",
    severity: "soft",
    fires: [
      { context: { bin: branch, frame: { headcount: 153, sizeClass: "medium" } } },
      { context: { bin: representative, frame: { headcount: 153, sizeClass: "medium" } } },
      {
        answers: twentyOne,
        context: { bin: branch, frame: { headcount: 10, sizeClass: "micro" } },
      },
      // It was in order last year.
      {
        context: {
          bin: branch,
          frame: { headcount: 150, sizeClass: "medium" },
          lastYear: { payrollHeadcount: 195 },
        },
      },
    ],
    quiet: [
      { context: { bin: branch, frame: { headcount: 154, sizeClass: "medium" } } },
      // Exactly 30 %.
      {
        answers: { payrollHeadcount: 195 },
        context: { bin: branch, frame: { headcount: 150, sizeClass: "medium" } },
      },
      { context: { frame: { headcount: 153, sizeClass: "medium" } } },
      { context: { bin: branch } },
      // It was explained last year.
      {
        context: {
          bin: branch,
          frame: { headcount: 150, sizeClass: "medium" },
          lastYear: { payrollHeadcount: 196 },
        },
      },
      // More than 30 %, but by ten people only.
      {
        answers: {
          payrollHeadcount: 20,
          averageHeadcount: 15,
          hazardousJobs: 0,
          electronicContracts: 0,
        },
        context: { bin: branch, frame: { headcount: 10, sizeClass: "micro" } },
      },
    ],
  },
  {
    rule: "payroll-below-workers-covered",
    severity: "soft",
    fires: [{ context: { otherForms: { "collective-agreement": { workersCovered: 201 } } } }],
    quiet: [
      { context: { otherForms: { "collective-agreement": { workersCovered: 200 } } } },
      { context: { otherForms: { "collective-agreement": { hasAgreement: false } } } },
    ],
  },
  {
    rule: "payroll-differs-from-quota-form",
    severity: "soft",
    fires: [
      { context: { otherForms: { "disability-quota": { payrollHeadcount: 199 } } } },
      { context: { otherForms: { "disability-quota": { payrollHeadcount: 201 } } } },
    ],
    quiet: [{ context: { otherForms: { "disability-quota": { payrollHeadcount: 200 } } } }],
  },
  {
    rule: "hazardous-jobs-differ-from-quota-form",
    severity: "soft",
    fires: [{ context: { otherForms: { "disability-quota": { hazardousJobs: 39 } } } }],
    quiet: [{ context: { otherForms: { "disability-quota": { hazardousJobs: 40 } } } }],
  },
];

describe("the workforce form", () => {
  it("has a case for every rule", () => {
    expect(cases.map(({ rule }) => rule)).toEqual(workforceForm.rules.map(({ id }) => id));
  });

  it.each(cases)(
    "fires $rule at its boundary and not before",
    ({ rule, severity, fires, quiet }) => {
      for (const situation of fires) {
        expect(firedRules("workforce", situation)).toEqual([`${severity} ${rule}`]);
      }
      for (const situation of quiet) {
        expect(firedRules("workforce", situation)).not.toContain(`${severity} ${rule}`);
      }
    },
  );
});
