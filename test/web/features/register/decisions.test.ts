import { describe, expect, it } from "vitest";
import { checkDecision, decisionBody } from "#web/features/register/decision.ts";
import { messages as words } from "#web/features/register/messages.en.ts";
import { readQuota, typedQuotaOf } from "#web/features/register/quota.ts";
import { checkScope, scopeChange, typedScopeOf } from "#web/features/register/scope.ts";
import { scopeText } from "#web/features/register/scope-text.ts";
import { registerYears } from "#web/features/register/years.ts";

const own = "941240000193";
const other = "970240000816";

describe("an enterprise's obligation as an officer changes it", () => {
  it("needs an answer", () => {
    expect(checkScope({ answer: "", mergedInto: "" }, own, words.scopePage)).toEqual([
      { fieldId: "answer", message: words.scopePage.needAnswer },
    ]);
  });

  it.each([
    { when: "nothing", mergedInto: "", message: words.scopePage.bin.format },
    {
      when: "a typing slip",
      mergedInto: "970240000817",
      message: words.scopePage.bin["check-digit"],
    },
    { when: "a person", mergedInto: "850101300123", message: words.scopePage.bin.individual },
    { when: "the enterprise itself", mergedInto: own, message: words.scopePage.bin.same },
  ])("names another enterprise for a merger, not $when", ({ mergedInto, message }) => {
    expect(checkScope({ answer: "merged", mergedInto }, own, words.scopePage)).toEqual([
      { fieldId: "mergedInto", message },
    ]);
  });

  it("takes a BIN in groups, and only with a merger", () => {
    const typed = { answer: "merged", mergedInto: "970 240 000 816" };

    expect(checkScope(typed, own, words.scopePage)).toEqual([]);
    expect(scopeChange(typed, 4)).toEqual({
      inScope: false,
      outOfScopeReason: "merged",
      mergedInto: other,
      revision: 4,
    });
    expect(scopeChange({ ...typed, answer: "ceased" }, 4)).toEqual({
      inScope: false,
      outOfScopeReason: "ceased",
      revision: 4,
    });
    expect(scopeChange({ ...typed, answer: "in" }, 4)).toEqual({ inScope: true, revision: 4 });
  });

  it("is sent again unchanged with a change of the quota", () => {
    const frame = { inScope: false, outOfScopeReason: "merged", mergedInto: other } as Parameters<
      typeof typedScopeOf
    >[0];

    expect(scopeChange(typedScopeOf(frame), 7)).toEqual({ ...frame, revision: 7 });
  });

  it("is said with its reason", () => {
    expect(scopeText({ inScope: true }, words)).toBe("Obliged to report");
    expect(scopeText({ inScope: false, outOfScopeReason: "ceased" }, words)).toBe(
      "Not obliged to report: it has ceased its activity",
    );
  });
});

describe("a quota as it is typed", () => {
  const typed = {
    answer: "assigned",
    count: "1 012",
    decree: " № 1/71 ",
    from: { day: "1", month: "наурыз", year: "2023" },
  } as const;

  it("is read with groups of digits and months in words", () => {
    expect(readQuota(typed, words.quotaPage)).toEqual({
      quota: { count: 1012, decree: "№ 1/71", from: "2023-03-01" },
      errors: [],
    });
  });

  it("comes back into its boxes as it was", () => {
    const quota = { count: 12, decree: "№ 1/71", from: "2023-03-01" };

    expect(readQuota(typedQuotaOf(quota), words.quotaPage).quota).toEqual(quota);
    expect(readQuota(typedQuotaOf(undefined), words.quotaPage)).toEqual({
      quota: null,
      errors: [],
    });
  });

  it("says everything that is wrong at once", () => {
    const from = { day: "30", month: "2", year: "2023" };

    const { errors } = readQuota({ ...typed, count: "12,5", decree: "", from }, words.quotaPage);

    expect(errors.map(({ fieldId }) => fieldId)).toEqual(["count", "decree", "from"]);
  });
});

describe("a decision on an objection", () => {
  const asked = { bin: own, kind: "ceased", raisedAt: "2024-02-15T06:00:00.000Z" } as const;
  const typed = { decision: "", reason: "", mergedInto: "" };

  it("is asked for", () => {
    expect(checkDecision(typed, asked, words)).toEqual([
      { fieldId: "decision", message: words.decide.needDecision },
    ]);
  });

  it("says why when it refuses", () => {
    const refused = { ...typed, decision: "refused", reason: " " };

    expect(checkDecision(refused, asked, words)).toEqual([
      { fieldId: "reason", message: words.decide.needReason },
    ]);
    expect(decisionBody({ ...refused, reason: " It works " }, asked)).toEqual({
      decision: "refused",
      reason: "It works",
      basedOn: asked.raisedAt,
    });
  });

  it("keeps a reason to itself that was typed before it accepted", () => {
    const accepted = { decision: "accepted", reason: "no", mergedInto: other };

    expect(checkDecision(accepted, asked, words)).toEqual([]);
    expect(decisionBody(accepted, asked)).toEqual({
      decision: "accepted",
      basedOn: asked.raisedAt,
    });
  });

  it("names the successor when it accepts a merger", () => {
    const merger = { ...asked, kind: "merged", mergedInto: other } as const;
    const accepted = { decision: "accepted", reason: "", mergedInto: "970 240 000 816" };

    expect(checkDecision({ ...accepted, mergedInto: own }, merger, words)).toHaveLength(1);
    expect(decisionBody(accepted, merger)).toMatchObject({ mergedInto: other });
  });
});

describe("the years of the register", () => {
  it("reach from the agreement to the present one", () => {
    expect(registerYears("2026-11-22", 2023)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it("include the one that is shown", () => {
    expect(registerYears("2022-01-01", 2031)).toEqual([2021, 2022, 2023, 2031]);
  });
});
