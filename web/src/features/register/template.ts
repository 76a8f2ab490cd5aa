import { importFields } from "#shared/register/import/import-field.ts";
import type { ImportMessages } from "#web/features/register/imports.ts";

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
export function templateText(fields: ImportMessages["fields"]): string {
  const headers = importFields.map((field) => fields[field]);
  return `\uFEFF${[headers, example].map((cells) => cells.join(";")).join("\r\n")}\r\n`;
}
