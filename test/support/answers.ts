import type { Answers } from "#shared/answers/answer.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

/** Overrides by field id; `undefined` leaves the answer out. */
export type Overrides = Readonly<Record<string, unknown>>;

const complete: Readonly<Record<AnnualFormId, Answers>> = {
  workforce: {
    payrollHeadcount: 200,
    averageHeadcount: 190,
    hazardousJobs: 40,
    electronicContracts: 180,
    injuredPersons: 2,
    fatallyInjured: 1,
  },
  "collective-agreement": {
    hasAgreement: true,
    number: "12-К",
    signedOn: "2022-03-01",
    validFrom: "2022-03-01",
    validTo: "2025-02-28",
    lastAmendedOn: "2022-09-01",
    workersCovered: 190,
    workersJoined: 10,
    unionMembers: 150,
    workersSide: "trade-union",
    unionName: "«Бірлік» кәсіподағы",
    sentToInspectorate: "sent",
    sentToInspectorateOn: "2022-03-20",
    clauses: ["pay-system", "training"],
    oshFinancing: 12_000_000,
  },
  "safety-council": {
    hasCouncil: true,
    createdOn: "2019-05-20",
    employerSide: 3,
    workerSide: 3,
    inspectorsOnCouncil: 1,
    chairElectedOn: "2022-06-01",
    chairSide: "workers",
    meetingsHeld: 4,
    decisionsAdopted: 8,
    decisionsCarriedOut: 7,
  },
  "technical-inspectors": {
    inspectorCount: 2,
    approvedByCouncil: 2,
    trainedThisYear: 2,
    trainingPaidBy: "employer",
    supplementedInspectors: 1,
    lowestSupplement: 70_000,
    checksHeld: 12,
    violationsFound: 9,
    violationsEliminated: 8,
    proposalsIssued: 6,
  },
  "disability-quota": {
    payrollHeadcount: 200,
    hazardousJobs: 40,
    exemption: "none",
    employedPersons: 3,
    shortfallReason: "being-created",
    specialWorkplaces: 1,
    vacanciesReported: 2,
  },
};

/** A complete set of answers for 2023 that the checker finds nothing in, with what a test is about changed. */
export function validAnswers(form: AnnualFormId, overrides: Overrides = {}): Answers {
  const answers = { ...complete[form], ...overrides };
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined),
  ) as Answers;
}

/** A head organisation filing for 2023 with nothing else known, changed where a test needs it. */
export function aCheckContext(overrides: Partial<CheckContext> = {}): CheckContext {
  return { bin: "171140900016", year: 2023, filedOn: "2024-01-20", otherForms: {}, ...overrides };
}
