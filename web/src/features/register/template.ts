import { importFields } from "#shared/register/import/import-field.ts";
import { importFieldText } from "#shared/register/import/import-field-text.ts";
import type { Locale } from "#shared/text/locale.ts";

/** What an example enterprise is like, in the order of the columns. */
const example = [
  "941240000193",
  "«Үлгі» ЖШС",
  "ТОО «Үлгі»",
  "751310000",
  "35111",
  "120",
  "info@example.kz",
  "kk",
];

/**
 * A file to fill in: headers of one language and one example row. The mark of UTF-8 at its beginning
 * and the semicolon make a spreadsheet open it in columns and letters as they are.
 */
export function templateText(language: Locale): string {
  const headers = importFields.map((field) => importFieldText[field][language]);
  return `\uFEFF${[headers, example].map((cells) => cells.join(";")).join("\r\n")}\r\n`;
}
