/**
 * The totally anti-symmetric quasigroup of H. M. Damm (2004). With it one check digit catches
 * every single wrong digit and every exchange of two neighbours; a person who reads twelve digits
 * off a letter makes hardly any other slip.
 */
const damm = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
] as const;

/** What is wrong with a text that should be an enrolment code. */
export type EnrolmentCodeCheck = "valid" | "format" | "check-digit";

/**
 * Tells whether a normalised text can be an enrolment code at all: 11 random digits and a check
 * digit. It says nothing about whether such a code was given out.
 */
export function checkEnrolmentCode(code: string): EnrolmentCodeCheck {
  if (!/^[0-9]{12}$/.test(code)) return "format";
  return interimOf(code) === 0 ? "valid" : "check-digit";
}

/**
 * Adds the check digit to 11 random digits.
 *
 * @throws RangeError when the text is not 11 digits: our own random source made it.
 */
export function withCheckDigit(digits: string): string {
  if (!/^[0-9]{11}$/.test(digits)) throw new RangeError("An enrolment code has 11 random digits.");
  return `${digits}${interimOf(digits)}`;
}

/** Takes a code as people type and paste it: without spaces of any kind and dashes. */
export function normaliseEnrolmentCode(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff\p{Dash}]/gu, "");
}

/** A code as letters print it, in groups of four: `1234-5678-9012`. */
export function groupEnrolmentCode(code: string): string {
  return code.replace(/(?<=^(?:[0-9]{4})+)(?=[0-9])/g, "-");
}

function interimOf(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(damm[interim]?.charAt(Number(digit)));
  return interim;
}
