import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Column, Value } from "#shared/exports/column.ts";
import { byteOrderMark, csvHeader, csvRow } from "#shared/exports/csv.ts";
import { guardFormula } from "#shared/exports/guard-formula.ts";
import { jsonRow } from "#shared/exports/json-rows.ts";

const label = { kk: "", ru: "", en: "" };
const columns: readonly Column[] = [
  { id: "name", label, type: "text" },
  { id: "count", label, type: "integer" },
  { id: "share", label, type: "decimal" },
  { id: "isThere", label, type: "boolean" },
  { id: "kind", label, type: "choice" },
  { id: "kinds", label, type: "choices" },
];

const code = fc.stringMatching(/^[a-z][a-z-]{0,10}$/);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const rows: fc.Arbitrary<readonly Value[]> = fc.tuple(
  optional(
    fc.string({ unit: "binary", minLength: 1 }).filter((text) => !text.startsWith("\ufeff")),
  ),
  optional(fc.maxSafeNat()),
  optional(fc.stringMatching(/^-?(0|[1-9][0-9]{0,6})\.[0-9]{1,3}$/)),
  optional(fc.boolean()),
  optional(code),
  optional(fc.array(code, { minLength: 1 })),
);

describe("rows as CSV", () => {
  it("come back from a reader as they went, texts guarded", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const text = byteOrderMark + csvHeader(columns) + csvRow(columns, row);

        const records = parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });

        const told = Object.fromEntries(
          columns.map(({ id, type }, place) => [id, asRead(row[place], type)]),
        );
        expect(records).toEqual([told]);
      }),
    );
  });

  it("say nothing for what is not there, which is not zero and not no", () => {
    expect(
      csvRow(columns, [undefined, undefined, undefined, undefined, undefined, undefined]),
    ).toBe(",,,,,\r\n");
    expect(csvRow(columns, ["", 0, "0.0", false, "a", []])).toBe(",0,0.0,false,a,\r\n");
  });
});

describe("rows as JSON", () => {
  it("come back as they went, what is not there left out", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const given = JSON.parse(jsonRow(columns, row));

        const present = columns.flatMap(({ id, type }, place) => {
          const value = row[place];
          if (value === undefined) return [];
          return [[id, type === "decimal" ? Number(value) : value]];
        });
        expect(given).toEqual(Object.fromEntries(present));
      }),
    );
  });

  it("keep every digit of a decimal", () => {
    expect(jsonRow(columns, [undefined, undefined, "94.0"])).toBe('{"share":94.0}');
  });
});

/** What a reader of CSV makes of a value. */
function asRead(value: Value, type: Column["type"]): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.join(";");
  return type === "text" ? guardFormula(String(value)) : String(value);
}
