import { mostImportRows } from "#shared/api/imports.ts";

/** How much of a file is read before it is refused: what bounds the memory of one request. */
export const importLimits = {
  /** Rows with anything in them, headers included. */
  rows: mostImportRows + 1,
  /** Rows of any kind, as a spreadsheet has at most. */
  allRows: 1_048_576,
  columns: 100,
  cellCharacters: 2000,
  /** Bytes that the parts of one archive may come to when they are inflated. */
  inflatedBytes: 96 * 1024 * 1024,
  /** Parts of an archive. */
  entries: 1000,
  /** How many times larger a part of a megabyte or more may become. Spreadsheets reach about 50. */
  ratio: 300,
  /** Texts that cells share: their number, and all their characters. */
  sharedStrings: 600_000,
  sharedCharacters: 24_000_000,
  styles: 70_000,
} as const;
