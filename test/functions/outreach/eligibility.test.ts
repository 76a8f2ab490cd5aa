import { describe, expect, it } from "vitest";
import { type Candidate, exclusionOf, phaseOf } from "#functions/outreach/eligibility.ts";
import { measureCodes } from "#shared/indicators/measures.ts";
import type { SegmentSubject } from "#shared/records/segment.ts";

const now = "2024-01-20T06:00:00.000Z";
const campaign = { opensOn: "2023-12-01", closesOn: "2024-01-31" };
const expected = measureCodes["workforce.expected"];
const responded = measureCodes["workforce.responded"];

const aStanding = (change: Partial<SegmentSubject> = {}): SegmentSubject => ({
  bin: "941240000193",
  cell: { district: "751410000", industry: "C", size: "large" },
  inScope: true,
  forms: {},
  contribution: { [expected]: 1 },
  ...change,
});

const ask = (change: Partial<Candidate> = {}, at = now, status?: "not-filed") =>
  exclusionOf(
    { standing: aStanding(), hasEmail: true, ...change },
    {
      segment: status === undefined ? {} : { status },
      context: { campaign, today: at.slice(0, 10) },
      closesOn: campaign.closesOn,
      now: at,
    },
  );

const contact = { before: 0, after: 0, reminders: {} };
const accepted = {
  status: "submitted",
  sequence: 1,
  lastEventAt: now,
  changedAfterAcceptance: false,
} as const;

describe("whom a reminder is for", () => {
  it("is an enterprise that has something left to file and an address", () => {
    expect(ask()).toBeUndefined();
  });

  it.each([
    {
      when: "is out of scope",
      change: { standing: aStanding({ inScope: false }) },
      reason: "out-of-scope",
    },
    {
      when: "has filed everything",
      change: {
        standing: aStanding({
          forms: { workforce: accepted },
          contribution: { [expected]: 1, [responded]: 1 },
        }),
      },
      reason: "filed",
    },
    { when: "has no address", change: { hasEmail: false }, reason: "no-email" },
    { when: "has objected", change: { hasOpenObjection: true }, reason: "objection-open" },
    {
      when: "has had five before the last day",
      change: { contact: { ...contact, before: 5 } },
      reason: "enough",
    },
    {
      when: "was written to yesterday",
      change: { contact: { ...contact, before: 1, lastAt: "2024-01-19T06:00:00.000Z" } },
      reason: "just-contacted",
    },
  ])("is not one that $when", ({ change, reason }) => {
    expect(ask(change)).toBe(reason);
  });

  it("counts reminders after the last day apart from those before it", () => {
    const five = { ...contact, before: 5, after: 4 };

    expect(ask({ contact: five }, "2024-02-02T06:00:00.000Z")).toBeUndefined();
    expect(ask({ contact: { ...five, after: 5 } }, "2024-02-02T06:00:00.000Z")).toBe("enough");
  });

  it("takes a form that was given back for something left to do", () => {
    const standing = aStanding({
      forms: { workforce: { ...accepted, status: "returned" } },
      contribution: { [expected]: 1, [responded]: 1 },
    });

    expect(ask({ standing })).toBeUndefined();
  });

  it("lets two days in the city lie between two reminders", () => {
    const lastAt = "2024-01-18T17:59:00.000Z";

    expect(ask({ contact: { ...contact, lastAt } })).toBeUndefined();
    expect(ask({ contact: { ...contact, lastAt: "2024-01-18T18:00:00.000Z" } })).toBe(
      "just-contacted",
    );
  });
});

describe("phaseOf", () => {
  it("takes the last day in the city for before", () => {
    expect(phaseOf("2024-01-31", "2024-01-31T17:59:59.000Z")).toBe("before");
    expect(phaseOf("2024-01-31", "2024-01-31T18:00:00.000Z")).toBe("after");
  });
});
