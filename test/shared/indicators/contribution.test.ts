import { describe, expect, it } from "vitest";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { type CountedForm, contributionOf } from "#shared/indicators/contribution.ts";
import { type MeasureId, measureCodes } from "#shared/indicators/measures.ts";
import { formStatuses } from "#shared/records/standing.ts";

const notStarted: CountedForm = { status: "not-started", expected: true };

function contributed(
  form: AnnualFormId,
  counted: Partial<CountedForm>,
  { year = 2023, inScope = true } = {},
) {
  const forms = Object.fromEntries(annualFormIds.map((each) => [each, notStarted]));
  const contribution = contributionOf({
    year,
    inScope,
    forms: { ...forms, [form]: { ...notStarted, ...counted } } as Record<AnnualFormId, CountedForm>,
  });
  const names = Object.entries(measureCodes).map(([id, code]) => [code, id] as const);
  const idOf = new Map<string, string>(names);
  return Object.fromEntries(
    Object.entries(contribution)
      .map(([code, amount]) => [idOf.get(code) ?? code, amount] as const)
      .filter(
        ([id]) => !id.endsWith(".expected") && !id.startsWith("enterprises.") && id !== "frame",
      ),
  ) as Partial<Record<MeasureId, number>>;
}

const filed = (answers: Record<string, unknown>, computed: Record<string, number> = {}) => ({
  status: "submitted" as const,
  inForce: { answers, computed },
});

describe("contributionOf", () => {
  it("counts an enterprise in scope and what is expected of it, before it did anything", () => {
    const forms = Object.fromEntries(
      annualFormIds.map((form) => [form, { ...notStarted, expected: form !== "disability-quota" }]),
    ) as Record<AnnualFormId, CountedForm>;

    expect(contributionOf({ year: 2023, inScope: true, forms })).toEqual({
      f: 1,
      fx: 1,
      w0: 1,
      a0: 1,
      c0: 1,
      i0: 1,
    });
  });

  it("counts workforce figures as answered, an optional one that is absent as nothing", () => {
    const answers = {
      payrollHeadcount: 120,
      averageHeadcount: 118,
      hazardousJobs: 7,
      injuredPersons: 2,
      fatallyInjured: 1,
    };

    expect(contributed("workforce", filed(answers))).toEqual({
      "workforce.reported": 1,
      "workforce.responded": 1,
      "workforce.submitted": 1,
      "workforce.payroll": 120,
      "workforce.average": 118,
      "workforce.injured": 2,
      "workforce.fatal": 1,
    });
  });

  it.each([
    { validTo: "2023-12-31", covered: 1, workers: 90 },
    { validTo: "2023-12-30", covered: undefined, workers: undefined },
  ])("counts an agreement that ends on $validTo as covered: $covered", (row) => {
    const answers = { hasAgreement: true, validFrom: "2021-01-01", workersCovered: 90 };
    const sums = contributed("collective-agreement", filed({ ...answers, validTo: row.validTo }));

    expect(sums["agreement.reported"]).toBe(1);
    expect(sums["agreement.covered"]).toBe(row.covered);
    expect(sums["agreement.workers"]).toBe(row.workers);
  });

  it("counts a council and its decisions, and an answer of none as reported alone", () => {
    const council = {
      hasCouncil: true,
      meetingsHeld: 4,
      decisionsAdopted: 9,
      decisionsCarriedOut: 8,
    };

    expect(contributed("safety-council", filed(council))).toMatchObject({
      "council.exists": 1,
      "council.meetings": 4,
      "council.adopted": 9,
      "council.carriedOut": 8,
    });
    expect(contributed("safety-council", filed({ hasCouncil: false }))).toEqual({
      "council.reported": 1,
      "safety-council.responded": 1,
      "safety-council.submitted": 1,
    });
  });

  it.each([
    { year: 2023, lowest: 70_000, atMinimum: 3 },
    { year: 2023, lowest: 69_999, atMinimum: undefined },
    { year: 2022, lowest: 60_000, atMinimum: 3 },
    { year: 2019, lowest: 900_000, atMinimum: undefined },
  ])("in $year counts a supplement of $lowest as $atMinimum at the minimum wage", (row) => {
    const answers = { inspectorCount: 5, supplementedInspectors: 3, lowestSupplement: row.lowest };
    const sums = contributed("technical-inspectors", filed(answers), { year: row.year });

    expect(sums["inspectors.supplemented"]).toBe(3);
    expect(sums["inspectors.supplementedAtMinimum"]).toBe(row.atMinimum);
  });

  it("counts inspectors' training and checks", () => {
    const answers = {
      inspectorCount: 5,
      trainedThisYear: 4,
      checksHeld: 20,
      violationsFound: 11,
      violationsEliminated: 10,
    };

    expect(contributed("technical-inspectors", filed(answers))).toMatchObject({
      "inspectors.count": 5,
      "inspectors.trained": 4,
      "inspectors.checks": 20,
      "inspectors.found": 11,
      "inspectors.eliminated": 10,
    });
  });

  it.each([
    { employed: 2, filled: 2 },
    { employed: 3, filled: 3 },
    { employed: 8, filled: 3 },
  ])("fills a quota of 3 with $employed employed by $filled", ({ employed, filled }) => {
    const answers = { employedPersons: employed, specialWorkplaces: 1 };

    expect(contributed("disability-quota", filed(answers, { quotaRequired: 3 }))).toMatchObject({
      "quota.reported": 1,
      "quota.subject": 1,
      "quota.required": 3,
      "quota.filled": filled,
      "quota.employed": employed,
      "quota.special": 1,
    });
  });

  it("counts an enterprise without a quota as not subject to it, whoever it employs", () => {
    const sums = contributed(
      "disability-quota",
      filed({ employedPersons: 2 }, { quotaRequired: 0 }),
    );

    expect(sums).toMatchObject({ "quota.reported": 1, "quota.employed": 2 });
    expect(sums["quota.subject"]).toBeUndefined();
    expect(sums["quota.filled"]).toBeUndefined();
  });

  it("counts a form by its status, each in one place", () => {
    const found = formStatuses.map((status) => Object.keys(contributed("workforce", { status })));

    expect(found).toEqual([
      [],
      ["workforce.started"],
      ["workforce.submitted"],
      ["workforce.returned"],
      ["workforce.accepted"],
      ["workforce.withdrawn"],
    ]);
  });

  it("counts a form that was not expected, but not as a response", () => {
    const sums = contributed("disability-quota", { ...filed({}), expected: false });

    expect(sums["quota.reported"]).toBe(1);
    expect(sums["disability-quota.responded"]).toBeUndefined();
    expect(sums["disability-quota.submitted"]).toBeUndefined();
  });

  it("tells a form that was returned though not expected: its figures may change", () => {
    const sums = contributed("disability-quota", {
      ...filed({}),
      status: "returned",
      expected: false,
    });

    expect(sums).toEqual({ "quota.reported": 1, "disability-quota.returnedUnasked": 1 });
  });

  it.each([
    { inForce: 0, begun: undefined, complete: undefined },
    { inForce: 2, begun: 1, complete: undefined },
    { inForce: 4, begun: undefined, complete: 1 },
  ])("counts an enterprise that filed $inForce of 4 expected forms", (row) => {
    const forms = Object.fromEntries(
      annualFormIds.map((form, index) => [
        form,
        { ...(index < row.inForce ? filed({}) : notStarted), expected: index < 4 },
      ]),
    ) as Record<AnnualFormId, CountedForm>;
    const { fx, fa, fs } = contributionOf({ year: 2023, inScope: true, forms });

    expect([fx, fs, fa]).toEqual([1, row.begun, row.complete]);
  });

  it("counts no figure out of scope, but that it is", () => {
    const forms = Object.fromEntries(
      annualFormIds.map((form) => [form, { ...filed({ payrollHeadcount: 5 }), expected: false }]),
    ) as Record<AnnualFormId, CountedForm>;

    const outOfScope = { year: 2023, inScope: false, forms };

    expect(contributionOf({ ...outOfScope, isRegistered: true })).toEqual({ x: 1 });
    expect(contributionOf({ ...outOfScope, isRegistered: false })).toEqual({});
  });
});
