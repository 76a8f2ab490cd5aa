import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { xlsxOf } from "#test/register/xlsx.ts";

/** Headers of the plain form. */
export const plainHeaders = [
  "bin",
  "name_kk",
  "name_ru",
  "district",
  "oked",
  "headcount",
  "email",
  "language",
] as const;

/** One enterprise that nothing is wrong with, by column. */
export const goodRow: Readonly<Record<(typeof plainHeaders)[number], string>> = {
  bin: "941240000193",
  name_kk: "«Алатау» ЖШС",
  name_ru: "ТОО «Алатау»",
  district: "751110000",
  oked: "35111",
  headcount: "120",
  email: "office@alatau.example",
  language: "kk",
};

export type RowChanges = Partial<Record<(typeof plainHeaders)[number], string>>;

/** Cells of rows in the order of the plain form. */
export function cellsOf(rows: readonly RowChanges[]): readonly (readonly string[])[] {
  return rows.map((row) => plainHeaders.map((header) => ({ ...goodRow, ...row })[header]));
}

/** A CSV file in the plain form. */
export function csvOf(rows: readonly RowChanges[], delimiter = ","): string {
  const quoted = (cell: string) =>
    /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return [plainHeaders, ...cellsOf(rows)]
    .map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`)
    .join("");
}

/** An XLSX file in the plain form. */
export function xlsxFileOf(rows: readonly RowChanges[]): Buffer {
  return xlsxOf([[...plainHeaders], ...cellsOf(rows)]);
}

/** So many different enterprises, always the same. */
export function manyRows(count: number): readonly RowChanges[] {
  return syntheticEnterprises(count).map(({ profile, frame }, place) => ({
    bin: profile.bin,
    name_kk: profile.name.kk,
    name_ru: profile.name.ru,
    district: frame.district,
    oked: frame.oked,
    headcount: String(frame.headcount),
    email: place % 3 === 0 ? "" : `office@enterprise-${place}.example`,
    language: profile.language,
  }));
}
