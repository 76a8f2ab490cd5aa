import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula } from "#shared/exports/guard-formula.ts";

describe("guarding against formulas", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "  =1",
    "\u00a0=1",
    "\u200b=1",
    "\ufeff=1",
    "−1",
    "\tplain",
    '=HYPERLINK("http://x")',
  ])("puts an apostrophe before %j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(["", "ТОО «Заря»", "a=b", "1-2", "№ 5", "'=1", "A+B", "қала"])(
    "leaves %j as it is",
    (text) => {
      expect(guardFormula(text)).toBe(text);
    },
  );

  it("leaves nothing that begins like a formula, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(guardFormula(text)).not.toMatch(/^[\s\u00a0]*[=+\-@]/u);
      }),
    );
  });
});
