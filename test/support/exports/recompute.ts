/**
 * Every indicator worked out anew from exported rows of returns: an own reading of the rules, which
 * shares no code with the program's. Rows are objects by column id, as the JSON export has them.
 */
export type ReturnsRow = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export type Recomputed = {
  readonly numerator: number;
  readonly denominator: number;
  /** How many reported what the indicator is about; undefined where that is of no matter. */
  readonly reported: number | undefined;
  readonly returned: boolean;
};

type Sum = (row: ReturnsRow) => number;

const minimumWage: Readonly<Record<number, number>> = { 2021: 42_500, 2022: 60_000, 2023: 70_000 };

const whole = (row: ReturnsRow, column: string): number => Number(row[column] ?? 0);
const yes = (row: ReturnsRow, column: string): boolean => row[column] === true;

/** Answers are in force from the first filing until a withdrawal. */
const filed = (form: string) => (row: ReturnsRow) =>
  ["submitted", "accepted", "returned"].includes(String(row[`${form}.status`])) ? 1 : 0;

const expected = (form: string) => (row: ReturnsRow) => (yes(row, `${form}.expected`) ? 1 : 0);

function coversYearEnd(row: ReturnsRow, year: number): boolean {
  const a = (field: string) => row[`collective-agreement.${field}`];
  const end = `${year}-12-31`;
  if (a("hasAgreement") !== true || String(a("validFrom") ?? "9999") > end) return false;
  const until = a("validTo");
  if (until === undefined || String(until) >= end || a("extensionClause") === true) return true;
  const yearLater = `${Number(String(until).slice(0, 4)) + 1}${String(until).slice(4)}`;
  return a("newAgreementProposed") === true && yearLater >= end;
}

const supplemented = (year: number) => (row: ReturnsRow) => {
  const enough = whole(row, "technical-inspectors.lowestSupplement") >= (minimumWage[year] ?? 1e9);
  return enough ? whole(row, "technical-inspectors.supplementedInspectors") : 0;
};

const required: Sum = (row) => whole(row, "disability-quota.quotaRequired");
const employed: Sum = (row) => whole(row, "disability-quota.employedPersons");
const covered = (year: number) => (row: ReturnsRow) => (coversYearEnd(row, year) ? 1 : 0);
const one: Sum = () => 1;
const of =
  (column: string): Sum =>
  (row) =>
    whole(row, column);

type Rule = {
  readonly numerator: Sum;
  readonly denominator: Sum;
  readonly form?: string;
  readonly big?: boolean;
};

const forms = [
  "workforce",
  "collective-agreement",
  "safety-council",
  "technical-inspectors",
  "disability-quota",
];

const rulesOf = (year: number): Readonly<Record<string, Rule>> => ({
  "collective-coverage": {
    numerator: covered(year),
    denominator: one,
    form: "collective-agreement",
    big: true,
  },
  "collective-coverage-reporting": {
    numerator: covered(year),
    denominator: filed("collective-agreement"),
    form: "collective-agreement",
    big: true,
  },
  "injury-frequency": {
    numerator: of("workforce.injuredPersons"),
    denominator: of("workforce.averageHeadcount"),
    form: "workforce",
  },
  "quota-fulfilment": {
    numerator: (row) => Math.min(required(row), employed(row)),
    denominator: required,
    form: "disability-quota",
  },
  "council-coverage": {
    numerator: (row) => (yes(row, "safety-council.hasCouncil") ? 1 : 0),
    denominator: filed("safety-council"),
    form: "safety-council",
  },
  "decisions-carried-out": {
    numerator: of("safety-council.decisionsCarriedOut"),
    denominator: of("safety-council.decisionsAdopted"),
    form: "safety-council",
  },
  "inspectors-trained": {
    numerator: of("technical-inspectors.trainedThisYear"),
    denominator: of("technical-inspectors.inspectorCount"),
    form: "technical-inspectors",
  },
  "inspectors-supplemented": {
    numerator: supplemented(year),
    denominator: of("technical-inspectors.inspectorCount"),
    form: "technical-inspectors",
  },
  "violations-eliminated-reported": {
    numerator: of("technical-inspectors.violationsEliminated"),
    denominator: of("technical-inspectors.violationsFound"),
    form: "technical-inspectors",
  },
  ...Object.fromEntries(
    forms.map((form) => [
      `response-rate-${form}`,
      {
        numerator: (row: ReturnsRow) => filed(form)(row) * expected(form)(row),
        denominator: expected(form),
      },
    ]),
  ),
});

/** Indicators that can be worked out from returns. */
export const recomputable: readonly string[] = Object.keys(rulesOf(2023));

/** One indicator over those enterprises in scope that pass. */
export function recompute(
  rows: readonly ReturnsRow[],
  { indicator, year }: { readonly indicator: string; readonly year: number },
  passes: (row: ReturnsRow) => boolean,
): Recomputed {
  const rule = rulesOf(year)[indicator];
  if (rule === undefined) throw new RangeError(`no rule for ${indicator}`);
  const isBig = (row: ReturnsRow) => row["size"] === "medium" || row["size"] === "large";
  const counted = rows.filter(
    (row) => yes(row, "inScope") && passes(row) && (rule.big !== true || isBig(row)),
  );
  const sum = (each: Sum) => counted.reduce((total, row) => total + each(row), 0);
  const about = rule.form ?? indicator.replace("response-rate-", "");
  return {
    numerator: sum(rule.numerator),
    denominator: sum(rule.denominator),
    reported: rule.form === undefined ? undefined : sum(filed(rule.form)),
    returned: counted.some((row) => row[`${about}.status`] === "returned"),
  };
}

/** Half up to so many places, by whole numbers: what is published. */
export function rounded(numerator: number, denominator: number, scale: number, places: number) {
  const factor = 10n ** BigInt(places);
  const [above, below] = [BigInt(numerator) * BigInt(scale) * factor, BigInt(denominator)];
  const units = (2n * above + below) / (2n * below);
  return Number(units) / Number(factor);
}
