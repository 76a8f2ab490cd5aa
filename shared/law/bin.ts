/** What is wrong with a text that should be a BIN; the codes of `shared/api/error-text.ts`. */
export type BinCheck = "valid" | "format" | "check-digit" | "individual";

/**
 * What part of an organisation a BIN names, by its 6th digit: the head organisation (0), a branch
 * (1), a representative office (2) or a peasant farm run jointly (3).
 */
export const binUnits = ["head", "branch", "representative", "farm"] as const;
export type BinUnit = (typeof binUnits)[number];

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/** The 5th digit of a BIN is its type (4 resident, 5 non-resident, 6 joint sole traders). */
const organisationTypes = "456";
/** The 5th digit of an individual's IIN is the tens digit of a day of birth. */
const tensOfDays = "0123";

/**
 * Tells whether a text is a BIN, and if not, why. Spaces and dashes are not taken: remove them
 * before. An individual's IIN is told apart before its check digit is looked at.
 *
 * Source: Government decree No 565 of 11.06.2003 (P030000565_); both passes of the check digit.
 *
 * @example checkBin("941240000193") // "valid"
 * @example checkBin("970240000816") // "valid", by the second pass
 * @example checkBin("000101300009") // "individual"
 */
export function checkBin(text: string): BinCheck {
  if (!/^[0-9]{12}$/.test(text)) return "format";
  if (tensOfDays.includes(text.charAt(4))) return "individual";
  if (!organisationTypes.includes(text.charAt(4))) return "format";

  return checkDigitOf(text.slice(0, 11)) === Number(text.charAt(11)) ? "valid" : "check-digit";
}

/** The unit of a valid BIN; undefined for a digit that has no meaning in the decree. */
export function binUnitOf(bin: string): BinUnit | undefined {
  return binUnits[Number(bin.charAt(5))];
}

/**
 * Makes the BIN of a resident organisation, for synthetic registers only.
 *
 * @param yymm year and month of registration, such as `9412`.
 * @param serial 0 to 99,999.
 * @returns undefined when neither pass gives a check digit: such numbers are never issued.
 */
export function makeBin(yymm: string, unit: BinUnit, serial: number): string | undefined {
  const stem = `${yymm}4${binUnits.indexOf(unit)}${String(serial).padStart(5, "0")}`;
  const digit = /^[0-9]{11}$/.test(stem) ? checkDigitOf(stem) : undefined;
  return digit === undefined ? undefined : `${stem}${digit}`;
}

/** A BIN in groups of three, as people read it out: `941 240 000 193` (no-break spaces). */
export function groupBin(bin: string): string {
  return bin.replace(/(?<=^(?:[0-9]{3})+)(?=[0-9])/g, "\u00a0");
}

function checkDigitOf(stem: string): number | undefined {
  const first = weightedSum(stem, firstWeights) % 11;
  const digit = first === 10 ? weightedSum(stem, secondWeights) % 11 : first;
  return digit === 10 ? undefined : digit;
}

function weightedSum(stem: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(stem.charAt(index)), 0);
}
