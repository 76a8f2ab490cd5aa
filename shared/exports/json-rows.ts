import type { Column, Row, Value } from "#shared/exports/column.ts";

/** One row as an object by column ids; an empty cell is absent, a decimal is a JSON number. */
export function jsonRow(columns: readonly Column[], row: Row): string {
  const members = columns.flatMap(({ id, type }, place) => {
    const value = row[place];
    return value === undefined ? [] : [`${JSON.stringify(id)}:${jsonValue(value, type)}`];
  });
  return `{${members.join(",")}}`;
}

/** Decimal text is written as it stands, so no digit is lost on the way through a double. */
function jsonValue(value: Exclude<Value, undefined>, type: Column["type"]): string {
  const isNumber = type === "decimal" && typeof value === "string";
  return isNumber && /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(value) ? value : JSON.stringify(value);
}

/** A column as JSON describes it. */
export function jsonColumn({ id, label, type, unit, options, source, note }: Column): object {
  return { id, type, label, unit, source, note, options };
}
