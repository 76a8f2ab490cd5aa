import { expect, it } from "vitest";
import type { Finding } from "#shared/answers/finding.ts";
import { rankFindings } from "#web/features/file/rank-findings.ts";

const odd = (rule: string, params: Finding["params"]): Finding => ({
  severity: "soft",
  path: "payrollHeadcount",
  code: "rule",
  rule,
  params,
});
const ranked = (...findings: readonly Finding[]) => rankFindings(findings).map(({ rule }) => rule);

it("puts the figure that is furthest off first", () => {
  const order = ranked(
    odd("a little", { before: 100, now: 135 }),
    odd("a lot", { before: 100, now: 900 }),
    odd("half", { average: 50, payroll: 100 }),
  );

  expect(order).toEqual(["a lot", "half", "a little"]);
});

it("does not take a year for a figure", () => {
  expect(
    ranked(
      odd("none", { elected: "2019-01-01", year: 2023 }),
      odd("near", { one: 99, other: 100 }),
    ),
  ).toEqual(["near", "none"]);
});

it("keeps the order of the form where no number tells", () => {
  expect(ranked(odd("first", {}), odd("second", { day: "2023-01-01" }), odd("third", {}))).toEqual([
    "first",
    "second",
    "third",
  ]);
});
