import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSame, mergeAnswers } from "#web/features/file/merge-answers.ts";

const base = { payroll: 184, injured: 2, signed: "2022-03-01" };

describe("mergeAnswers", () => {
  it("joins changes of different fields", () => {
    const { entries, conflicts } = mergeAnswers({
      base,
      mine: { ...base, payroll: 186 },
      theirs: { ...base, injured: 3 },
    });

    expect(entries).toEqual({ payroll: 186, injured: 3, signed: "2022-03-01" });
    expect(conflicts).toEqual([]);
  });

  it("keeps mine and tells both when the same field was changed differently", () => {
    const { entries, conflicts } = mergeAnswers({
      base,
      mine: { ...base, payroll: 186 },
      theirs: { ...base, payroll: 190 },
    });

    expect(entries).toMatchObject({ payroll: 186 });
    expect(conflicts).toEqual([{ entry: "payroll", mine: 186, theirs: 190 }]);
  });

  it("takes an answer that the other one removed as a change", () => {
    const { signed: _removed, ...theirs } = base;

    const merge = mergeAnswers({ base, mine: base, theirs });

    expect(merge).toEqual({ entries: theirs, conflicts: [] });
  });

  it("tells a conflict when one removed what the other changed", () => {
    const { signed: _removed, ...theirs } = base;

    const merge = mergeAnswers({ base, mine: { ...base, signed: "2022-04-01" }, theirs });

    expect(merge.conflicts).toEqual([{ entry: "signed", mine: "2022-04-01", theirs: undefined }]);
    expect(merge.entries).toMatchObject({ signed: "2022-04-01" });
  });

  it("loses no change of anybody, whatever was changed", () => {
    const entries = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom(0, 1, "x"));
    fc.assert(
      fc.property(entries, entries, entries, (before, mine, theirs) => {
        const merge = mergeAnswers({ base: before, mine, theirs });
        const disputed = new Set(merge.conflicts.map(({ entry }) => entry));

        for (const key of ["a", "b", "c", "d"]) {
          const own = [mine[key], theirs[key], before[key]];
          expect(own).toContain(merge.entries[key]);
          if (!isSame(mine[key], before[key])) expect(merge.entries[key]).toBe(mine[key]);
          else expect(merge.entries[key]).toBe(theirs[key]);
          const bothChanged = mine[key] !== before[key] && theirs[key] !== before[key];
          expect(disputed.has(key)).toBe(bothChanged && mine[key] !== theirs[key]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isSame", () => {
  it("does not mind the order of keys, and minds everything else", () => {
    expect(isSame({ day: "1", month: "2" }, { month: "2", day: "1" })).toBe(true);
    expect(isSame({ day: "1" }, { day: "1", month: "2" })).toBe(false);
    expect(isSame(["youth", "women"], ["women", "youth"])).toBe(false);
    expect(isSame(0, undefined)).toBe(false);
    expect(isSame("1", 1)).toBe(false);
  });
});
