import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { fieldsOf } from "#shared/answers/walk-form.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";

/** Kind of every field, with a mark where an answer may be missing, and the options of choices. */
const expected: Readonly<Record<AnnualFormId, Readonly<Record<string, string>>>> = {
  workforce: {
    payrollHeadcount: "count",
    averageHeadcount: "count",
    hazardousJobs: "count",
    electronicContracts: "count?",
    injuredPersons: "count",
    fatallyInjured: "count",
  },
  "collective-agreement": {
    hasAgreement: "yes-no",
    reasonWithout:
      "choice: negotiating, no-union-or-representatives, employer-declined, workers-declined, new-enterprise, other+text",
    plannedOn: "date?",
    number: "text?",
    signedOn: "date",
    validFrom: "date",
    validTo: "date?",
    extensionClause: "yes-no",
    newAgreementProposed: "yes-no",
    lastAmendedOn: "date?",
    workersCovered: "count",
    workersJoined: "count?",
    unionMembers: "count?",
    workersSide: "choice: trade-union, elected-representatives, both",
    unionName: "text",
    sentToInspectorate: "choice: sent, not-sent",
    sentToInspectorateOn: "date",
    clauses:
      "choices?: pay-system, indexation, osh-financing, training, technical-inspector-supplement, youth, women, persons-with-disabilities, gender-equality, remote-work",
    oshFinancing: "money?",
  },
  "safety-council": {
    hasCouncil: "yes-no",
    reasonWithout: "choice: being-created, no-initiative, too-few-workers, other+text",
    createdOn: "date",
    employerSide: "count",
    workerSide: "count",
    inspectorsOnCouncil: "count",
    chairElectedOn: "date",
    chairSide: "choice: employer, workers",
    meetingsHeld: "count",
    decisionsAdopted: "count",
    decisionsCarriedOut: "count",
  },
  "technical-inspectors": {
    inspectorCount: "count",
    approvedByCouncil: "count?",
    trainedThisYear: "count",
    trainingPaidBy: "choice: employer, union, both",
    supplementedInspectors: "count",
    lowestSupplement: "money",
    checksHeld: "count",
    violationsFound: "count",
    violationsEliminated: "count",
    proposalsIssued: "count",
  },
  "disability-quota": {
    payrollHeadcount: "count",
    hazardousJobs: "count",
    exemption: "choice: none, association-of-persons-with-disabilities, above-20-percent",
    averageHeadcount: "count",
    quotaAssigned: "computed?",
    quotaRequired: "computed?",
    employedPersons: "count",
    shortfallReason: "choice: no-candidates, no-suitable-jobs, being-created, other+text",
    specialWorkplaces: "count",
    vacanciesReported: "count",
  },
};

function fieldsInBrief(form: AnnualFormId): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fieldsOf(formById[form]).map((field) => {
      const options =
        "options" in field
          ? `: ${field.options.map(({ value, asksText }) => `${value}${asksText ? "+text" : ""}`).join(", ")}`
          : "";
      return [field.id, `${field.kind}${field.required ? "" : "?"}${options}`];
    }),
  );
}

describe("the annual forms", () => {
  it.each(annualFormIds)("ask in %s what the agreement's reporting needs", (form) => {
    expect(fieldsInBrief(form)).toEqual(expected[form]);
  });

  it("are evidence for the clauses they are asked for", () => {
    expect(Object.fromEntries(annualFormIds.map((id) => [id, formById[id].evidenceFor]))).toEqual({
      workforce: ["V.parties.6", "V.akimat.6", "V.unions.3"],
      "collective-agreement": [
        "II.parties.8",
        "II.parties.11",
        "IV.employers.1",
        "V.employers.3",
        "V.unions.1",
        "V.unions.3",
        "V.parties.6",
      ],
      "safety-council": ["V.unions.2", "V.parties.9"],
      "technical-inspectors": ["V.unions.2", "V.parties.11"],
      "disability-quota": [
        "IV.akimat.8",
        "IV.employers.3",
        "IV.employers.4",
        "IV.parties.4",
        "VI.parties.5",
      ],
    });
  });

  it("are expected of everybody, but the quota from fifty workers on", () => {
    const thresholds = annualFormIds.map((id) => formById[id].appliesWhen?.minHeadcount);

    expect(thresholds).toEqual([undefined, undefined, undefined, undefined, 50]);
  });

  it("limit the number of an agreement to 50 characters", () => {
    const number = fieldsOf(formById["collective-agreement"]).find(({ id }) => id === "number");

    expect(number).toMatchObject({ maxLength: 50 });
  });

  it("offer the numbers of the workforce form in the quota form", () => {
    const offered = fieldsOf(formById["disability-quota"]).flatMap((field) =>
      field.kind === "count" && field.prefill !== undefined ? [[field.id, field.prefill]] : [],
    );

    expect(offered).toEqual(
      ["payrollHeadcount", "hazardousJobs", "averageHeadcount"].map((field) => [
        field,
        { kind: "other-form", form: "workforce", field },
      ]),
    );
  });
});
