import { describe, expect, it } from "vitest";
import { agreement } from "#shared/agreements/current.ts";
import { importFields } from "#shared/register/import/import-field.ts";
import { readRow } from "#shared/register/import/read-row.ts";
import { recogniseColumns } from "#shared/register/import/recognise-columns.ts";
import { locales } from "#shared/text/locale.ts";
import { templateText } from "#web/features/register/template.ts";

describe.each(locales)("the file to fill in with headers in %s", (locale) => {
  const text = templateText(locale);
  const [headers = [], example = []] = text
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(";"));

  it("is read as it is: no column has to be named", () => {
    expect(recogniseColumns(headers)).toMatchObject({ isSure: true });
  });

  it("begins with the mark by which spreadsheets know its letters", () => {
    expect(text.startsWith("\uFEFF")).toBe(true);
  });

  it("holds an example that no check has anything against", () => {
    expect(readRow({ row: 2, cells: example }, importFields, agreement.districts).kind).toBe(
      "fits",
    );
  });
});
