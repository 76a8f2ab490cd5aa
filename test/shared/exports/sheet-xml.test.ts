import { describe, expect, it } from "vitest";
import {
  columnName,
  escapeXml,
  instantCell,
  sheetRow,
  textCell,
} from "#shared/exports/sheet-xml.ts";

describe("a sheet", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("names column %i %s", (place, name) => {
    expect(columnName(place)).toBe(name);
  });

  it("leaves out empty cells and keeps a zero", () => {
    const row = sheetRow(2, [{ kind: "empty" }, { kind: "number", number: "0", style: "integer" }]);

    expect(row).toBe('<row r="2"><c r="B2" s="4"><v>0</v></c></row>');
  });

  it("counts an instant in days since 1899 by the clock that it is given", () => {
    expect(instantCell("2024-02-29", "18:00")).toMatchObject({ number: "45351.75" });
  });

  it("keeps a text that looks like a formula a text, even when it is edited", () => {
    expect(textCell("=1+1")).toEqual({ kind: "text", text: "=1+1", style: "quoted" });
    expect(textCell("1+1")).toEqual({ kind: "text", text: "1+1" });
  });

  it("writes what XML cannot hold without it, and nothing that is read as something else", () => {
    expect(escapeXml("a\u0000b\ud800c<&>\r_x0041_\ufffe😀")).toBe(
      "abc&lt;&amp;&gt;&#13;_x005F_x0041_😀",
    );
  });
});
