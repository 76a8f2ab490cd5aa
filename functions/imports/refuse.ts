import { Problem, type ProblemCode } from "#shared/api/problem.ts";

/** A cell as a spreadsheet names it: `{ row: 5, column: "C" }`. */
export type CellPlace = { readonly row: number; readonly column: string };

type FileProblem = Extract<ProblemCode, `import/${string}`>;

/** A refusal of a whole file, with the cells that a person should look at. */
export function refusal(code: FileProblem, cells: readonly CellPlace[] = []): Problem {
  return new Problem(code, cells.length === 0 ? {} : { members: { cells } });
}

/** Place of a cell by its row from 1 and column from 0. */
export function placeOf(row: number, column: number): CellPlace {
  return { row, column: columnLetters(column) };
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
