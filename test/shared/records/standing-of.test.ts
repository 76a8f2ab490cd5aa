import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { standingSchema } from "#shared/records/standing.ts";
import { marksOf, sameMarks, standingOf, type Truth } from "#shared/records/standing-of.ts";
import { aLogOf } from "#test/records/a-log.ts";

const bin = "941240000193";
const frame = {
  revision: 4,
  district: "751110000",
  industry: "C",
  size: "medium",
  headcount: 120,
  inScope: true,
} as const;

function aTruth(part: Partial<Truth> = {}): Truth {
  const events = aLogOf(["workforce submitted"], {
    filed: { 0: { answers: { payrollHeadcount: 120 } } },
  });
  return {
    bin,
    year: 2023,
    frame,
    finalAt: undefined,
    asked: undefined,
    events,
    checks: [],
    ...part,
  };
}

describe("standingOf", () => {
  it("says what was counted, where, and from which truth", () => {
    const standing = standingOf(aTruth({ checks: [{ sequence: 1 }, { sequence: 2 }] }), formById);

    expect(standing).toMatchObject({
      bin,
      year: 2023,
      cell: { district: "751110000", industry: "C", size: "medium" },
      inScope: true,
      marks: { logSequence: 1, checksSequence: 2, frameRevision: 4, finalAt: "" },
      forms: { workforce: { status: "submitted", sequence: 1 } },
      contribution: { f: 1, wr: 1, wp: 120, w0: 1, w2: 1, w6: 1, q0: 1 },
    });
  });

  it("fits its schema, without a thing that the schema does not name", () => {
    const standing = { ...standingOf(aTruth(), formById), version: 1 };

    expect(standingSchema.parse(standing)).toEqual(standing);
  });

  it("keeps the forms but contributes that it is out of scope alone", () => {
    const standing = standingOf(aTruth({ frame: { ...frame, inScope: false } }), formById);

    expect(standing.contribution).toEqual({ x: 1 });
    expect(standing.forms.workforce?.status).toBe("submitted");
    expect(standing.cell).toBeDefined();
  });

  it("lies in no cell and contributes nothing when the register has no entry", () => {
    const standing = standingOf(aTruth({ frame: undefined }), formById);

    expect(standing).toMatchObject({ contribution: {}, inScope: false });
    expect(standing.cell).toBeUndefined();
    expect(standing.marks.frameRevision).toBe(0);
  });

  it("expects only the forms that the campaign asks for, and counts figures of others", () => {
    const asked = ["safety-council"] as const;
    const { contribution } = standingOf(aTruth({ asked }), formById);

    expect(contribution).toEqual({ f: 1, fx: 1, c0: 1, wr: 1, wp: 120 });
  });

  it("has the mark of an event that does not count, and not its figures", () => {
    const events = aLogOf(["workforce submitted 1", "workforce withdrawn"]);
    const standing = standingOf(aTruth({ events, finalAt: events[1]?.at }), formById);

    expect(standing.marks).toMatchObject({ logSequence: 2, finalAt: events[1]?.at });
    expect(standing.contribution).toMatchObject({ wr: 1, w2: 1 });
  });
});

describe("sameMarks", () => {
  const marks = marksOf(aTruth());

  it.each([
    { what: "the log", changed: { logSequence: 2 } },
    { what: "the checks", changed: { checksSequence: 1 } },
    { what: "the frame", changed: { frameRevision: 5 } },
    { what: "the end of counting", changed: { finalAt: "2024-05-01T00:00:00.000Z" } },
    { what: "the campaign's forms", changed: { asked: "workforce" } },
    { what: "the fold", changed: { foldVersion: 99 } },
  ])("differ when $what went on", ({ changed }) => {
    expect(sameMarks(marks, { ...marks })).toBe(true);
    expect(sameMarks(marks, { ...marks, ...changed })).toBe(false);
  });

  it("do not differ by the order in which a campaign names its forms", () => {
    const asked = ["disability-quota", "workforce"] as const;

    expect(marksOf(aTruth({ asked }))).toEqual(marksOf(aTruth({ asked: asked.toReversed() })));
  });
});
