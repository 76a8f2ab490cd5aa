import type { AnnualFormId } from "#shared/forms/form-id.ts";

/**
 * Every measure and the short code its sum is stored by: whole numbers that each enterprise adds
 * to its cell (forms.md §4). Codes are permanent, distinct, and never `pk`, `sk` or `revision`.
 */
export const measureCodes = {
  /** 1 for each enterprise in scope in the year. */
  frame: "f",
  /** 1 for each enterprise of the register that has nothing to file in the year. */
  "enterprises.outOfScope": "x",
  /** 1 when at least one form is expected; of those: 1 when all, or some but not all, are filed. */
  "enterprises.asked": "fx",
  "enterprises.complete": "fa",
  "enterprises.begun": "fs",

  /** `reported`: 1 when the form's answers are in force. */
  "workforce.reported": "wr",
  "workforce.payroll": "wp",
  "workforce.average": "wa",
  "workforce.injured": "wi",
  "workforce.fatal": "wf",
  "workforce.electronic": "we",

  "agreement.reported": "ar",
  /** 1 when a collective agreement is in force at 31 December. */
  "agreement.covered": "ac",
  /** Workers covered by it. */
  "agreement.workers": "aw",

  "council.reported": "cr",
  "council.exists": "ce",
  "council.meetings": "cm",
  "council.adopted": "ca",
  "council.carriedOut": "co",

  "inspectors.reported": "ir",
  "inspectors.count": "ic",
  "inspectors.trained": "it",
  "inspectors.supplemented": "is",
  /** Those supplemented where the lowest supplement reaches the year's minimum wage. */
  "inspectors.supplementedAtMinimum": "im",
  "inspectors.checks": "ih",
  "inspectors.found": "iv",
  "inspectors.eliminated": "ie",

  "quota.reported": "qr",
  /** 1 when the required quota is above 0. */
  "quota.subject": "qs",
  "quota.required": "qq",
  /** Employed, at most as many as required. */
  "quota.filled": "qf",
  "quota.employed": "qe",
  /** Special workplaces created in the year. */
  "quota.special": "qw",

  /** Workplace checks by technical inspectors in the year; nothing is added before there are any. */
  "checks.held": "kh",
  "checks.violations": "kv",
  "checks.eliminated": "ke",

  ...statusCodes("workforce", "w"),
  ...statusCodes("collective-agreement", "a"),
  ...statusCodes("safety-council", "c"),
  ...statusCodes("technical-inspectors", "i"),
  ...statusCodes("disability-quota", "q"),
} as const satisfies Readonly<Record<string, string>>;

/** Name of a measure, such as `agreement.covered` or `workforce.expected`. */
export type MeasureId = keyof typeof measureCodes;

/**
 * Counts of enterprises by status of one form. `expected`: in scope, and the form applies and is
 * asked for in the campaign; `responded`: expected and its answers in force; the others: expected
 * and in that status. What is not started is `expected` less these. `returnedUnasked`: returned
 * though not expected; its figures count all the same, and may still change.
 */
export type StatusMeasure =
  | "expected"
  | "responded"
  | "started"
  | "submitted"
  | "returned"
  | "accepted"
  | "withdrawn"
  | "returnedUnasked";

/** Names what is added up by whole numbers: measures by id. An absent one is zero. */
export type MeasureSums = Readonly<Partial<Record<MeasureId, number>>>;

/** The sum of one measure in a record by codes, as cells and Standings keep it. */
export function sumOf(sums: Readonly<Record<string, number>>, measure: MeasureId): number {
  return sums[measureCodes[measure]] ?? 0;
}

/** The same figures by code, zeros left out. */
export function byCode(sums: MeasureSums): Readonly<Record<string, number>> {
  const entries = Object.entries(sums) as [MeasureId, number][];
  return Object.fromEntries(
    entries.filter(([, sum]) => sum !== 0).map(([measure, sum]) => [measureCodes[measure], sum]),
  );
}

function statusCodes<Form extends AnnualFormId>(form: Form, letter: string) {
  return {
    [`${form}.expected`]: `${letter}0`,
    [`${form}.started`]: `${letter}1`,
    [`${form}.submitted`]: `${letter}2`,
    [`${form}.returned`]: `${letter}3`,
    [`${form}.accepted`]: `${letter}4`,
    [`${form}.withdrawn`]: `${letter}5`,
    [`${form}.responded`]: `${letter}6`,
    [`${form}.returnedUnasked`]: `${letter}7`,
  } as Record<`${Form}.${StatusMeasure}`, string>;
}
