import type { StoredPreview, StoredRows } from "#functions/imports/stored-import.ts";
import { importFieldText, rejectedFileText } from "#shared/register/import/import-field-text.ts";
import { rowProblemText } from "#shared/register/import/row-problem.ts";
import type { Locale } from "#shared/text/locale.ts";

/**
 * Everything that was rejected, as a CSV file that spreadsheets open: UTF-8 with a mark, parted by
 * semicolons. What a cell held comes from a stranger's file, so nothing in it becomes a formula.
 */
export function rejectedFile(
  { columns }: Pick<StoredPreview, "columns">,
  rejected: StoredRows["rejected"],
  locale: Locale,
): Uint8Array {
  const headerOf = (field: keyof typeof importFieldText): string =>
    columns.find((column) => column.field === field)?.header || importFieldText[field][locale];
  const words = rejectedFileText[locale];
  const lines = [
    [words.row, words.column, words.value, words.reason, words.code],
    ...rejected.map(({ row, column, code, value }) => [
      String(row),
      headerOf(column),
      value,
      rowProblemText[code][locale],
      code,
    ]),
  ];
  const text = lines.map((line) => `${line.map(cellOf).join(";")}\r\n`).join("");
  return Buffer.from(`\ufeff${text}`, "utf8");
}

/** Quoted, and with an apostrophe before what a spreadsheet would take for a formula. */
function cellOf(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${tame.replaceAll('"', '""')}"`;
}
