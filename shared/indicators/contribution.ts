import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { isInForceAtYearEnd } from "#shared/indicators/in-force.ts";
import { byCode, type MeasureSums, type StatusMeasure } from "#shared/indicators/measures.ts";
import { minimumWageOf } from "#shared/law/minimum-wage.ts";
import type { Contribution, FormStatus } from "#shared/records/standing.ts";

/** What is counted of one form of an enterprise. */
export type CountedForm = {
  readonly status: FormStatus;
  readonly expected: boolean;
  /** Answers in force, and what was computed from them; absent when none are. */
  readonly inForce?: FormAnswers | undefined;
};

type FormAnswers = {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly computed: Readonly<Record<string, number>>;
};

/** What an enterprise adds to its cell. */
export type Counted = {
  readonly year: number;
  readonly inScope: boolean;
  /** Whether the register has an entry of the year; one that is in scope has. */
  readonly isRegistered?: boolean | undefined;
  readonly forms: Readonly<Record<AnnualFormId, CountedForm>>;
};

/**
 * The whole numbers one enterprise adds to the sums of its cell, by measure code. Out of scope it
 * adds that alone, whatever it filed.
 */
export function contributionOf({ year, inScope, isRegistered, forms }: Counted): Contribution {
  if (!inScope) return byCode({ "enterprises.outOfScope": isRegistered === true ? 1 : 0 });
  const parts = annualFormIds.map((form) => byCode(formMeasures(form, forms[form], year)));
  return Object.assign({ ...byCode({ frame: 1, ...enterpriseMeasures(forms) }) }, ...parts);
}

/** How far the enterprise as a whole has come with what is expected of it. */
function enterpriseMeasures(forms: Counted["forms"]): MeasureSums {
  const expected = annualFormIds.map((form) => forms[form]).filter((form) => form.expected);
  const filed = expected.filter(({ inForce }) => inForce !== undefined).length;
  if (expected.length === 0) return {};
  return {
    "enterprises.asked": 1,
    "enterprises.complete": filed === expected.length ? 1 : 0,
    "enterprises.begun": filed > 0 && filed < expected.length ? 1 : 0,
  };
}

function formMeasures(form: AnnualFormId, counted: CountedForm, year: number): MeasureSums {
  const { inForce } = counted;
  return {
    ...statusMeasures(form, counted),
    ...(inForce && figuresByForm[form](inForce, year)),
  };
}

const measureOfStatus: Readonly<Record<FormStatus, StatusMeasure | undefined>> = {
  "not-started": undefined,
  "in-progress": "started",
  submitted: "submitted",
  returned: "returned",
  accepted: "accepted",
  withdrawn: "withdrawn",
};

function statusMeasures(
  form: AnnualFormId,
  { status, expected, inForce }: CountedForm,
): MeasureSums {
  if (!expected) return status === "returned" ? { [`${form}.returnedUnasked`]: 1 } : {};
  const measure = measureOfStatus[status];
  return {
    [`${form}.expected`]: 1,
    ...(inForce && { [`${form}.responded`]: 1 }),
    ...(measure !== undefined && { [`${form}.${measure}`]: 1 }),
  };
}

const figuresByForm: Readonly<
  Record<AnnualFormId, (filed: FormAnswers, year: number) => MeasureSums>
> = {
  workforce: ({ answers }) => ({
    "workforce.reported": 1,
    "workforce.payroll": countOf(answers, "payrollHeadcount"),
    "workforce.average": countOf(answers, "averageHeadcount"),
    "workforce.injured": countOf(answers, "injuredPersons"),
    "workforce.fatal": countOf(answers, "fatallyInjured"),
    "workforce.electronic": countOf(answers, "electronicContracts"),
  }),

  "collective-agreement": ({ answers }, year) => ({
    "agreement.reported": 1,
    ...(isInForceAtYearEnd(answers, year) && {
      "agreement.covered": 1,
      "agreement.workers": countOf(answers, "workersCovered"),
    }),
  }),

  "safety-council": ({ answers }) => ({
    "council.reported": 1,
    "council.exists": isYes(answers, "hasCouncil") ? 1 : 0,
    "council.meetings": countOf(answers, "meetingsHeld"),
    "council.adopted": countOf(answers, "decisionsAdopted"),
    "council.carriedOut": countOf(answers, "decisionsCarriedOut"),
  }),

  "technical-inspectors": ({ answers }, year) => ({
    "inspectors.reported": 1,
    "inspectors.count": countOf(answers, "inspectorCount"),
    "inspectors.trained": countOf(answers, "trainedThisYear"),
    "inspectors.supplemented": countOf(answers, "supplementedInspectors"),
    "inspectors.supplementedAtMinimum": supplementedAtMinimum(answers, year),
    "inspectors.checks": countOf(answers, "checksHeld"),
    "inspectors.found": countOf(answers, "violationsFound"),
    "inspectors.eliminated": countOf(answers, "violationsEliminated"),
  }),

  "disability-quota": ({ answers, computed }) => {
    const required = countOf(computed, "quotaRequired");
    const employed = countOf(answers, "employedPersons");
    return {
      "quota.reported": 1,
      "quota.subject": required > 0 ? 1 : 0,
      "quota.required": required,
      "quota.filled": Math.min(employed, required),
      "quota.employed": employed,
      "quota.special": countOf(answers, "specialWorkplaces"),
    };
  },
};

/** Clause V.parties.11: not less than the minimum wage. None counts in a year without a known one. */
function supplementedAtMinimum(answers: FormAnswers["answers"], year: number): number {
  const minimum = minimumWageOf(year);
  const reached = minimum !== undefined && countOf(answers, "lowestSupplement") >= minimum;
  return reached ? countOf(answers, "supplementedInspectors") : 0;
}

/** An optional count that was not answered adds nothing. */
function countOf(answers: FormAnswers["answers"], field: string): number {
  const answer = answers[field];
  return typeof answer === "number" && Number.isSafeInteger(answer) && answer > 0 ? answer : 0;
}

function isYes(answers: FormAnswers["answers"], field: string): boolean {
  return answers[field] === true;
}
