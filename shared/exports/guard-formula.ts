/**
 * A text that spreadsheets would take for a formula: it begins with `=`, `+`, `-` or `@`, plain or
 * full-width, or with a tab or line break, after any blanks and invisible characters.
 *
 * Source: OWASP, CSV Injection.
 */
const formulaLike =
  /^[\s\p{Cf}\p{Cc}\u00a0\ufeff]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]|^[\t\r\n]/u;

/**
 * Keeps a text from being run as a formula: an apostrophe before it makes it a text. For texts
 * only; a number is written as a number.
 *
 * @example guardFormula("=1+1") // "'=1+1"
 */
export function guardFormula(value: string): string {
  return formulaLike.test(value) ? `'${value}` : value;
}
