import { columnWords } from "#shared/register/import/column-words.ts";
import {
  type ImportField,
  importFields,
  neededFields,
} from "#shared/register/import/import-field.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/** A column of a file and what it is taken for; null: not read. */
export type RecognisedColumn = { readonly header: string; readonly field: ImportField | null };

/** What the columns of a file are taken for. */
export type RecognisedColumns = {
  readonly columns: readonly RecognisedColumn[];
  /** False: a person has to say what the columns are, `columns` being the best guess. */
  readonly isSure: boolean;
};

/**
 * Tells what the columns of a register file are by their headers in Kazakh, Russian or English,
 * whatever the case, punctuation and order. Sure only when each needed field is named by exactly
 * one header and nothing had to be guessed.
 *
 * @example recognise(["БСН", "Атауы", "Наименование", "Аудан", "ЭҚЖЖ", "Саны"]).isSure // false
 */
export function recogniseColumns(headers: readonly string[]): RecognisedColumns {
  const folded = headers.map(foldForSearch);
  const exact = folded.map((header) => fieldByWord.get(header) ?? null);
  const guesses = folded.map((header, place) => exact[place] ?? guessOf(header, exact));
  const columns = headers.map((header, place) => ({ header, field: guesses[place] ?? null }));
  const isGuessed = guesses.some((field, place) => field !== exact[place]);
  return { columns, isSure: !isGuessed && isComplete(guesses) };
}

/** Whether every needed field is there and none twice. */
export function isComplete(fields: readonly (ImportField | null)[]): boolean {
  const named = fields.filter((field) => field !== null);
  return (
    new Set(named).size === named.length && neededFields.every((field) => named.includes(field))
  );
}

/** How many columns are named without doubt: the row of headers is the one with the most. */
export function recognisedIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== "" && fieldByWord.has(foldForSearch(cell))).length;
}

const fieldByWord: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) =>
    columnWords[field].map((word) => [foldForSearch(word), field] as const),
  ),
);

/** A field whose words are part of the header and that no other header names outright. */
function guessOf(header: string, taken: readonly (ImportField | null)[]): ImportField | null {
  const padded = ` ${header} `;
  const parts = [...fieldByWord].filter(([word]) => padded.includes(` ${word} `));
  const longest = parts.toSorted(([left], [right]) => right.length - left.length)[0]?.[1];
  return longest === undefined || taken.includes(longest) ? null : longest;
}
