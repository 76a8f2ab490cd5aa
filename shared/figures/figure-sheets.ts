import {
  columnName,
  type SheetCell,
  sheetEnd,
  sheetRow,
  sheetStart,
  textCell,
} from "#shared/exports/sheet-xml.ts";
import { sheetPath, type WorkbookPart, workbookParts } from "#shared/exports/workbook-parts.ts";
import type { Figure, FigureCell } from "#shared/figures/figure.ts";
import { aboutLines } from "#shared/figures/figure-about.ts";
import { plainNumber } from "#shared/figures/figure-csv.ts";
import { figureWords } from "#shared/figures/words.ts";

/**
 * A figure as the parts of a workbook: its table with numbers typed as numbers, and a sheet that says
 * what it is of. No part holds a time or a person: the same figure makes the same bytes.
 */
export function figureSheets(figure: Figure): readonly WorkbookPart[] {
  const { sheet } = figureWords[figure.language];
  return [
    ...workbookParts([sheet.figure, sheet.about], figure.language),
    { path: sheetPath(1), text: tableSheet(figure) },
    { path: sheetPath(2), text: aboutSheet(figure) },
  ];
}

function tableSheet({ columns, rows }: Figure): string {
  const widths = columns.map(({ numeric }) => (numeric ? 14 : 34));
  const header = columns.map(
    ({ label }): SheetCell => ({ kind: "text", text: label, style: "header" }),
  );
  const lines = [header, ...rows.map((row) => row.map(cellOf))];
  const range = `A1:${columnName(columns.length - 1)}${lines.length}`;
  return sheetStart({ widths, frozen: true }) + written(lines) + sheetEnd(range);
}

function aboutSheet(figure: Figure): string {
  const lines = aboutLines(figure).map(([heading, text]): readonly SheetCell[] => [
    { kind: "text", text: heading, style: "header" },
    { ...textCell(text), style: "wrapped" } as SheetCell,
  ]);
  return sheetStart({ widths: [28, 100], frozen: false }) + written(lines) + sheetEnd();
}

const written = (lines: readonly (readonly SheetCell[])[]): string =>
  lines.map((cells, index) => sheetRow(index + 1, cells)).join("");

function cellOf({ text, number, decimals = 0 }: FigureCell): SheetCell {
  if (number !== undefined) {
    const style = decimals === 0 ? "integer" : "decimal";
    return { kind: "number", number: plainNumber(number, decimals), style };
  }
  return text === "" ? { kind: "empty" } : textCell(text);
}
