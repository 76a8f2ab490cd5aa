import { describe, expect, it } from "vitest";
import { type ImportField, importFields } from "#shared/register/import/import-field.ts";
import {
  checkMapping,
  columnsText,
  type Mapping,
  unclearColumnsOf,
} from "#web/features/register/columns.ts";
import { messages } from "#web/features/register/imports.en.ts";

const whole: Mapping = [...importFields];
const wrongIn = (mapping: Mapping) => checkMapping(mapping, messages.columns, "en");

describe("what a person says the columns are", () => {
  it("is right when every needed column is there once, and others are not read", () => {
    expect(wrongIn([...whole, undefined, undefined])).toEqual([]);
    expect(wrongIn(whole.filter((field) => field !== "email" && field !== "language"))).toEqual([]);
  });

  it("names a needed column that is missing, at the first column that is not read", () => {
    const mapping = whole.map((field) => (field === "oked" ? undefined : field));

    expect(wrongIn(mapping)).toEqual([
      {
        fieldId: "column-5",
        message: "The column “OKED code” is missing. Say which one it is",
      },
    ]);
  });

  it("names a column that is chosen twice, at the second", () => {
    const mapping: Mapping = [...whole, "bin"];

    expect(wrongIn(mapping)).toEqual([
      { fieldId: "column-9", message: "“BIN” is chosen for two columns. Keep one of them" },
    ]);
  });

  it("leads to a column although all of them are taken", () => {
    const mapping: Mapping = Array.from({ length: 8 }, (): ImportField => "bin");

    expect(wrongIn(mapping).every(({ fieldId }) => /^column-[1-8]$/.test(fieldId))).toBe(true);
    expect(wrongIn(mapping)).toHaveLength(7 + 5);
  });

  it("is sent field by field, with a dash for what is not read", () => {
    expect(columnsText(["bin", undefined, "name_kk"])).toBe("bin,-,name_kk");
  });

  it("begins empty when the refusal says nothing of columns", () => {
    expect(unclearColumnsOf({})).toEqual([]);
  });
});
