import type { District } from "#shared/agreements/agreement-definition.ts";
import {
  type CellReader,
  known,
  needed,
  optional,
  readBinCell,
  readEmailCell,
  readHeadcountCell,
  readNameCell,
  readOkedCell,
} from "#shared/register/import/cell-readers.ts";
import { districtOf } from "#shared/register/import/district-of.ts";
import type { ImportField } from "#shared/register/import/import-field.ts";
import { languageOf } from "#shared/register/import/language-of.ts";
import type { RowProblemCode } from "#shared/register/import/row-problem.ts";
import type { Locale } from "#shared/text/locale.ts";

/** A cell: its text (numbers as their digits), or a value that is no text in its file. */
export type ImportCell = string | { readonly kind: "date" | "boolean"; readonly text: string };

/** A row of a file, from 1, with its cells from the first column. */
export type ImportRow = { readonly row: number; readonly cells: readonly ImportCell[] };

/** An enterprise as a row says it is. */
export type ImportedEnterprise = {
  readonly bin: string;
  readonly name: { readonly kk: string; readonly ru: string };
  /** KATO code. */
  readonly district: string;
  readonly oked: string;
  readonly headcount: number;
  /** Absent: the row says nothing, and what the register has stays. */
  readonly email?: string;
  readonly language?: Locale;
};

/** Why a row does not fit. */
export type RowProblem = {
  readonly column: ImportField;
  readonly code: RowProblemCode;
  /** What stands there, shortened. */
  readonly value: string;
};

/** A row as an enterprise, or everything that is wrong with it. */
export type ReadRow =
  | { readonly kind: "fits"; readonly enterprise: ImportedEnterprise }
  | { readonly kind: "rejected"; readonly problems: readonly RowProblem[] };

/** Characters of a cell that a rejection shows. */
const shownCharacters = 100;

/** Reads a row by what its columns are; a row that does not fit names every problem it has. */
export function readRow(
  { cells }: ImportRow,
  fields: readonly (ImportField | null)[],
  districts: readonly District[],
): ReadRow {
  const problems: RowProblem[] = [];
  const read = <Value>(field: ImportField, reader: CellReader<Value>): Value | undefined => {
    const cell = cells[fields.indexOf(field)] ?? "";
    const reading = typeof cell === "string" ? reader(tidied(cell)) : notText;
    if (reading.kind === "value") return reading.value;
    problems.push(problemOf(field, reading.code, cell));
    return undefined;
  };
  const bin = read("bin", needed(readBinCell));
  const kk = read("name_kk", needed(readNameCell));
  const ru = read("name_ru", needed(readNameCell));
  const inCity = known("district/unknown", (text) => districtOf(text, districts));
  const district = read("district", needed(inCity));
  const oked = read("oked", needed(readOkedCell));
  const headcount = read("headcount", needed(readHeadcountCell));
  const email = read("email", optional(readEmailCell));
  const language = read("language", optional(known("language/unknown", languageOf)));
  const facts = { bin, kk, ru, district, oked, headcount };
  if (problems.length > 0 || !isWhole(facts)) return { kind: "rejected", problems };
  return { kind: "fits", enterprise: enterpriseOf(facts, { email, language }) };
}

/** A row whose BIN comes in other rows too: which of them is right, a person has to say. */
export function duplicateProblem(bin: string): RowProblem {
  return { column: "bin", code: "bin/duplicate", value: bin };
}

const notText = { kind: "problem", code: "cell/date" } as const;

function problemOf(column: ImportField, code: RowProblemCode, cell: ImportCell): RowProblem {
  const text = typeof cell === "string" ? cell : cell.text;
  return { column, code, value: tidied(text).slice(0, shownCharacters) };
}

type Facts = {
  readonly bin: string;
  readonly kk: string;
  readonly ru: string;
  readonly district: string;
  readonly oked: string;
  readonly headcount: number;
};

/** No needed cell was without a value. */
function isWhole(facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined }): facts is Facts {
  return Object.values(facts).every((value) => value !== undefined);
}

function enterpriseOf(
  { kk, ru, ...facts }: Facts,
  said: { readonly email: string | undefined; readonly language: Locale | undefined },
): ImportedEnterprise {
  const { email, language } = said;
  return {
    ...facts,
    name: { kk, ru },
    ...(email !== undefined && { email }),
    ...(language !== undefined && { language }),
  };
}

/** Ends trimmed, spaces of any kind and control characters to one space, in one composition. */
function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u200b\u2060\ufeff]+/gu, " ")
    .trim();
}
