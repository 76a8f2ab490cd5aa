/**
 * What a typed number means.
 *
 * - `value` the number; whole and safe, possibly negative, which the rules of a field judge
 * - `ambiguous` one mark before three digits: `1.234` may be 1234 or a decimal. `whole` is the
 *   first reading, to be offered
 * - `not-whole` a decimal where a whole number is asked for
 * - `too-large` more digits than any count or sum of money has
 * - `invalid` no number
 */
export type ParsedNumber =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "ambiguous"; readonly whole: number; readonly decimal: string }
  | { readonly kind: "not-whole"; readonly decimal: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "invalid" };

/** A typed decimal; `text` has a point and no grouping, so that no digit is lost. */
export type ParsedDecimal =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "invalid" };

const longestWhole = 15;
const minusSigns = /^[\u2010-\u2015\u2212-]/;
const currency = /^(?:₸|kzt)|(?:₸|kzt|тг\.?|тңг\.?|теңге|тенге)$/giu;

/**
 * Reads a whole number as people type it: groups parted by spaces of any kind (`1 234`), repeated
 * marks (`1.234.567`), or nothing; a fraction of zeros (`12,0`) is taken as whole.
 *
 * @example parseCount("1.234") // { kind: "ambiguous", whole: 1234, decimal: "1.234" }
 */
export function parseCount(text: string): ParsedNumber {
  const tidy = tidied(text);
  if (tidy === "") return { kind: "empty" };

  const [, sign = "", body = ""] = /^(-?)(.*)$/.exec(tidy) ?? [];
  const grouped = withoutGroups(body);
  const [, whole, fraction = ""] = /^([0-9]+)(?:[.,]([0-9]+))?$/.exec(grouped) ?? [];
  if (whole === undefined) return { kind: "invalid" };
  if (whole.length > longestWhole) return { kind: "too-large" };

  const decimal = `${sign}${whole}.${fraction}`;
  if (/^[1-9][0-9]{0,2}[.,][0-9]{3}$/.test(body)) {
    return { kind: "ambiguous", whole: signed(sign, whole + fraction), decimal };
  }
  if (/[1-9]/.test(fraction)) return { kind: "not-whole", decimal };
  return { kind: "value", value: signed(sign, whole) };
}

/** Reads whole tenge: as `parseCount`, with `₸`, `тг`, `теңге`, `тенге` or `KZT` beside it. */
export function parseMoney(text: string): ParsedNumber {
  const bare = text.trim().replace(currency, "").trim();
  return bare === "" && text.trim() !== "" ? { kind: "invalid" } : parseCount(bare);
}

/**
 * Reads a decimal such as an official rate: `1 234,5` and `1234.5` are the same. One mark is always
 * the decimal mark; the value is decimal text with a point, without loss.
 */
export function parseDecimal(text: string): ParsedDecimal {
  const tidy = tidied(text);
  if (tidy === "") return { kind: "empty" };

  const [, sign = "", body = ""] = /^(-?)(.*)$/.exec(tidy) ?? [];
  const [, whole, fraction] = /^([0-9]+)(?:[.,]([0-9]+))?$/.exec(withoutGroups(body)) ?? [];
  if (whole === undefined) return { kind: "invalid" };
  const digits = whole.replace(/^0+(?=[0-9])/, "");
  return { kind: "value", text: `${sign}${digits}${fraction === undefined ? "" : `.${fraction}`}` };
}

/** Kinds of space to one, kinds of minus to one, ends trimmed. */
function tidied(text: string): string {
  return text
    .replace(/[\s\u200b\u2060]+/g, " ")
    .trim()
    .replace(minusSigns, "-");
}

/** Takes marks of thousands away where they can be nothing else. */
function withoutGroups(body: string): string {
  const spaced = /^[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?$/;
  if (spaced.test(body)) return body.replaceAll(" ", "");

  const pointed = /^[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})+$/;
  if (pointed.test(body)) return body.replace(/[.,]/g, "");

  const both = /^[0-9]{1,3}(?:(?:,[0-9]{3})+\.|(?:\.[0-9]{3})+,)[0-9]+$/;
  if (both.test(body)) return body.replace(/[.,](?=.*[.,])/g, "");

  return body;
}

function signed(sign: string, digits: string): number {
  const value = Number(digits);
  return sign === "-" && value !== 0 ? -value : value;
}
