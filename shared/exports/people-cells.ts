import type { Column, Row, Value } from "#shared/exports/column.ts";
import { cellOfValue, instantCell, type SheetCell, textCell } from "#shared/exports/sheet-xml.ts";
import { sheetWords } from "#shared/exports/words.ts";
import { almatyClockOf } from "#shared/text/almaty-time.ts";
import type { Locale } from "#shared/text/locale.ts";

/** A row as people read it: choices in words, numbers and days typed, instants by the city's clock. */
export function peopleRow(
  columns: readonly Column[],
  row: Row,
  locale: Locale,
): readonly SheetCell[] {
  return columns.map((column, place) => peopleCell(row[place], column, locale));
}

function peopleCell(value: Value, column: Column, locale: Locale): SheetCell {
  if (value === undefined) return { kind: "empty" };
  switch (column.type) {
    case "boolean":
      return textCell(sheetWords[value === true ? "yes" : "no"][locale]);
    case "choice":
      return textCell(wordOf(String(value), column, locale));
    case "choices": {
      const codes = Array.isArray(value) ? value : [String(value)];
      return textCell(codes.map((code) => wordOf(String(code), column, locale)).join("; "));
    }
    case "instant": {
      const { day, time } = almatyClockOf(String(value));
      return instantCell(day, time);
    }
    default:
      return cellOfValue(value, column.type);
  }
}

/** A code without words is shown as it is. */
function wordOf(code: string, { options }: Column, locale: Locale): string {
  return options?.find(({ value }) => value === code)?.label[locale] ?? code;
}

/** Width that most values of a column fit in, in characters. */
export function widthOf({ id, type }: Column): number {
  if (/^name/.test(id) || id === "indicator") return 44;
  const widths = { date: 12, instant: 18, integer: 12, decimal: 12, boolean: 12 };
  return widths[type as keyof typeof widths] ?? (id === "bin" ? 15 : 24);
}
