import { importLimits } from "#functions/imports/limits.ts";
import { type CellPlace, placeOf, refusal } from "#functions/imports/refuse.ts";
import type { ImportCell, ImportRow } from "#shared/register/import/read-row.ts";

/** Formula cells that a refusal names. */
const namedFormulas = 20;

/**
 * Gathers the rows of a file within the limits, whatever the file is: rows without anything are
 * left out, and a formula in any cell refuses the file once all are known.
 *
 * A formula's stored result is what some program last wrote there, so it is not taken for a value.
 */
export function rowCollector() {
  const rows: ImportRow[] = [];
  const formulas: CellPlace[] = [];
  let cells: ImportCell[] = [];
  let row = 0;
  const refuseFormulas = () => {
    if (formulas.length > 0) throw refusal("import/formula", formulas);
  };
  return {
    /** @param number from 1, greater than that of the row before. */
    beginRow(number: number): void {
      if (number > importLimits.allRows) throw refusal("import/too-many-rows");
      if (number <= row) throw refusal("import/malformed", [placeOf(number, 0)]);
      row = number;
      cells = [];
    },

    /** @param column from 0, greater than that of the cell before. */
    addCell(column: number, cell: ImportCell): void {
      if (isBlank(cell)) return;
      if (column >= importLimits.columns) throw refusal("import/too-many-columns");
      if (column < cells.length) throw refusal("import/malformed", [placeOf(row, column)]);
      requireShort(cell, row, column);
      while (cells.length < column) cells.push("");
      cells.push(cell);
    },

    addFormula(column: number): void {
      formulas.push(placeOf(row, column));
      if (formulas.length === namedFormulas) refuseFormulas();
    },

    endRow(): void {
      if (cells.length === 0) return;
      if (rows.length === importLimits.rows) throw refusal("import/too-many-rows");
      rows.push({ row, cells });
      cells = [];
    },

    finish(): readonly ImportRow[] {
      refuseFormulas();
      return rows;
    },
  };
}

function isBlank(cell: ImportCell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

function requireShort(cell: ImportCell, row: number, column: number): void {
  const text = typeof cell === "string" ? cell : cell.text;
  if (text.length <= importLimits.cellCharacters) return;
  throw refusal("import/cell-too-long", [placeOf(row, column)]);
}
