import { checkBin } from "#shared/law/bin.ts";
import type { RowProblemCode } from "#shared/register/import/row-problem.ts";
import { industryOf } from "#shared/register/industry.ts";
import { parseCount } from "#shared/text/parse-number.ts";

/** What a cell says, or why it says nothing. */
export type CellReading<Value> =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "problem"; readonly code: RowProblemCode };

/** Reads the text of a cell, trimmed and with single spaces. */
export type CellReader<Value> = (text: string) => CellReading<Value>;

/** Longest name, as the register takes it. */
const longestName = 500;

/** No employer of the country has as many. */
const mostPeople = 1_000_000;

/** One local part, one domain with a dot, no space: whether it is delivered, only a letter tells. */
const address = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const longestAddress = 254;

/** A cell that must not be empty. */
export function needed<Value>(reader: CellReader<Value>): CellReader<Value> {
  return (text) => (text === "" ? problem("cell/required") : reader(text));
}

/** A cell that may be empty, or hold a dash, which says nothing. */
export function optional<Value>(reader: CellReader<Value>): CellReader<Value | undefined> {
  return (text) => (/^[-\u2010-\u2015]*$/.test(text) ? value(undefined) : reader(text));
}

/** A cell that names something known. */
export function known<Value>(
  code: RowProblemCode,
  find: (text: string) => Value | undefined,
): CellReader<Value> {
  return (text) => {
    const found = find(text);
    return found === undefined ? problem(code) : value(found);
  };
}

/** Year and month of registration since 2000, whose zeros get lost. */
const beginsWithMonth = /^0[0-9](?:0[1-9]|1[0-2])/;

/**
 * A BIN. A spreadsheet that takes it for a number drops zeros at its beginning (three at most, as no
 * month and year of registration has more) or writes it with an exponent.
 */
export const readBinCell: CellReader<string> = (text) => {
  if (/^[0-9]+[.,]?[0-9]*e\+?[0-9]+$/i.test(text)) return problem("bin/shortened");
  const digits = text.replace(/[ -]/g, "");
  const padded = digits.padStart(12, "0");
  const bin = beginsWithMonth.test(padded) && checkBin(padded) === "valid" ? padded : digits;
  const check = checkBin(bin);
  return check === "valid" ? value(bin) : problem(`bin/${check}`);
};

/** A name as it is written. */
export const readNameCell: CellReader<string> = (text) =>
  text.length > longestName ? problem("name/too-long") : value(text);

/** An activity code, with or without the dots between its levels and the zero at its beginning. */
export const readOkedCell: CellReader<string> = (text) => {
  const digits = text.replaceAll(".", "");
  if (!/^[0-9]{4,5}$/.test(digits)) return problem("oked/format");
  const oked = digits.padStart(5, "0");
  return industryOf(oked) === undefined ? problem("oked/unknown") : value(oked);
};

/** A number of people, as people type it. */
export const readHeadcountCell: CellReader<number> = (text) => {
  const parsed = parseCount(text);
  if (parsed.kind === "ambiguous") return problem("headcount/ambiguous");
  if (parsed.kind === "too-large") return problem("headcount/too-large");
  if (parsed.kind !== "value" || parsed.value < 0) return problem("headcount/format");
  return parsed.value > mostPeople ? problem("headcount/too-large") : value(parsed.value);
};

/** An address for letters. */
export const readEmailCell: CellReader<string> = (text) =>
  text.length <= longestAddress && address.test(text) ? value(text) : problem("email/format");

function value<Value>(read: Value): CellReading<Value> {
  return { kind: "value", value: read };
}

function problem(code: RowProblemCode): {
  readonly kind: "problem";
  readonly code: RowProblemCode;
} {
  return { kind: "problem", code };
}
