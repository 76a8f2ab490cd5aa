import type { LocalizedText } from "#shared/text/locale.ts";

/**
 * What stands in a column's cells:
 * - `text` as it was typed
 * - `integer` a whole number
 * - `decimal` decimal text with a point, exact: `94.2`
 * - `date` `YYYY-MM-DD`
 * - `instant` ISO 8601, UTC
 * - `boolean` yes or no
 * - `choice` a code of `options`
 * - `choices` several codes of `options`
 */
export type CellType =
  | "text"
  | "integer"
  | "decimal"
  | "date"
  | "instant"
  | "boolean"
  | "choice"
  | "choices";

/** A code that a column may hold, in words. */
export type ColumnOption = { readonly value: string; readonly label: LocalizedText };

/** One column of an export. */
export type Column = {
  /** Permanent and unique within its table: what programs read by. */
  readonly id: string;
  readonly label: LocalizedText;
  readonly type: CellType;
  /** What is counted; absent where nothing is. */
  readonly unit?: LocalizedText | undefined;
  /** Codes of a choice with their words. */
  readonly options?: readonly ColumnOption[] | undefined;
  /** Where it comes from: a clause of the agreement, a law, or a form with its field. */
  readonly source?: string | undefined;
  /** What an empty cell means, or how the value is derived. */
  readonly note?: LocalizedText | undefined;
};

/** What a cell holds; undefined is an empty cell, which never means zero. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** Values in the order of the table's columns. */
export type Row = readonly Value[];

/** A column with how its value is taken from a record. */
export type ColumnOf<From> = Column & { readonly cellOf: (record: From) => Value };

/** The row of a record. */
export function rowOf<From>(columns: readonly ColumnOf<From>[], record: From): Row {
  return columns.map(({ cellOf }) => cellOf(record));
}

/** A text in three languages, in the order of the languages. */
export function text(kk: string, ru: string, en: string): LocalizedText {
  return { kk, ru, en };
}
