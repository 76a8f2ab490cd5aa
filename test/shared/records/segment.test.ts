import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { matchesSegment, type Segment } from "#shared/records/segment.ts";
import { standingOf, type Truth } from "#shared/records/standing-of.ts";
import { aLogOf } from "#test/records/a-log.ts";

const bin = "941240000193";
const frame = {
  revision: 1,
  district: "751110000",
  industry: "C",
  size: "medium",
  headcount: 120,
  inScope: true,
} as const;

/** The log's first event is on 15 January 2024. */
const campaign = { opensOn: "2024-01-10", closesOn: "2024-01-31" };
const context = { campaign, today: "2024-02-10" };

function aStanding(lines: readonly string[] = [], part: Partial<Truth> = {}) {
  const empty = { bin, year: 2023, frame, finalAt: undefined, asked: undefined, checks: [] };
  return standingOf({ ...empty, events: aLogOf(lines), ...part }, formById);
}

const others: readonly AnnualFormId[] = [
  "collective-agreement",
  "safety-council",
  "technical-inspectors",
  "disability-quota",
];
const everythingFiled = ["workforce", ...others].map((form) => `${form} submitted`);

describe("matchesSegment", () => {
  it.each<{ segment: Segment; lines: readonly string[]; matches: boolean }>([
    { segment: {}, lines: [], matches: true },
    { segment: { form: "workforce", status: "not-started" }, lines: [], matches: true },
    {
      segment: { form: "workforce", status: "not-started" },
      lines: ["workforce started"],
      matches: false,
    },
    { segment: { status: "in-progress" }, lines: ["safety-council started"], matches: true },
    {
      segment: { form: "workforce", status: "in-progress" },
      lines: ["safety-council started"],
      matches: false,
    },
    { segment: { status: "not-filed" }, lines: ["workforce submitted"], matches: true },
    { segment: { status: "nothing-filed" }, lines: ["workforce submitted"], matches: false },
    { segment: { status: "nothing-filed" }, lines: ["workforce started"], matches: true },
    { segment: { status: "filed" }, lines: ["workforce submitted"], matches: false },
    { segment: { status: "filed" }, lines: everythingFiled, matches: true },
    { segment: { status: "not-filed" }, lines: everythingFiled, matches: false },
    {
      segment: { form: "workforce", status: "not-filed" },
      lines: ["workforce submitted", "workforce withdrawn"],
      matches: true,
    },
    {
      segment: { form: "workforce", status: "filed" },
      lines: ["workforce submitted", "workforce returned"],
      matches: true,
    },
    { segment: { form: "workforce", status: "overdue" }, lines: [], matches: true },
    {
      segment: { form: "workforce", status: "overdue" },
      lines: ["workforce submitted", "workforce withdrawn"],
      matches: false,
    },
    { segment: { status: "late" }, lines: everythingFiled, matches: false },
    { segment: { status: "out-of-scope" }, lines: [], matches: false },
  ])("is $matches for $segment after $lines", ({ segment, lines, matches }) => {
    expect(matchesSegment(aStanding(lines), segment, context)).toBe(matches);
  });

  it.each<{ segment: Segment; matches: boolean }>([
    { segment: { district: "751110000" }, matches: true },
    { segment: { district: "751210000" }, matches: false },
    { segment: { industry: "C", size: "medium" }, matches: true },
    { segment: { industry: "D" }, matches: false },
    { segment: { size: "large" }, matches: false },
  ])("looks at place and size: $matches for $segment", ({ segment, matches }) => {
    expect(matchesSegment(aStanding(), segment, context)).toBe(matches);
  });

  it("calls a form late that was first filed after the last day, by the day in the city", () => {
    const standing = aStanding(["workforce submitted"]);
    const closesOn = (day: string) => ({ campaign: { ...campaign, closesOn: day }, today: day });

    expect(matchesSegment(standing, { status: "late" }, closesOn("2024-01-14"))).toBe(true);
    expect(matchesSegment(standing, { status: "late" }, closesOn("2024-01-15"))).toBe(false);
  });

  it("calls nothing overdue before the campaign has closed", () => {
    const open = { campaign, today: "2024-01-31" };

    expect(matchesSegment(aStanding(), { status: "overdue" }, open)).toBe(false);
    expect(
      matchesSegment(
        aStanding(),
        { status: "overdue" },
        { ...open, campaign: { ...campaign, finalAt: "2024-01-20T00:00:00.000Z" } },
      ),
    ).toBe(true);
  });

  it("looks only at forms that are expected", () => {
    const small = aStanding([], { frame: { ...frame, headcount: 20 } });

    expect(matchesSegment(small, { form: "disability-quota" }, context)).toBe(false);
    expect(matchesSegment(small, { form: "disability-quota", status: "not-filed" }, context)).toBe(
      false,
    );
    const unasked = aStanding([], { asked: ["safety-council"] });
    expect(matchesSegment(unasked, { form: "workforce" }, context)).toBe(false);
  });

  it("finds who is out of scope, and nobody whom the register does not have", () => {
    const out = aStanding([], { frame: { ...frame, inScope: false } });
    const unknown = aStanding([], { frame: undefined });

    expect(matchesSegment(out, { status: "out-of-scope", form: "workforce" }, context)).toBe(true);
    expect(matchesSegment(out, { status: "not-filed" }, context)).toBe(false);
    expect(matchesSegment(unknown, {}, context)).toBe(false);
  });

  it.each([
    { query: "9412", matches: true },
    { query: "9412 4000 0193", matches: true },
    { query: "2400", matches: false },
    { query: "казактелеком", matches: true },
    { query: "ТОО «Қазақтелеком»", matches: true },
    { query: "другое", matches: false },
    { query: "  ", matches: true },
  ])("is $matches for a search of $query", ({ query, matches }) => {
    const nameOf = () => ({ kk: "«Қазақтелеком» АҚ", ru: "АО «Казахтелеком»" });

    expect(matchesSegment(aStanding(), { query }, { ...context, nameOf })).toBe(matches);
  });
});
