import { describe, expect, it } from "vitest";
import { safetyCouncilForm } from "#shared/agreements/almaty-2021-2023/forms/safety-council.ts";
import { firedRules, type RuleCase } from "#test/rule-case.ts";

const cases: readonly RuleCase[] = [
  {
    rule: "employer-side-empty",
    severity: "hard",
    fires: [],
    quiet: [{ answers: { employerSide: 1 } }],
  },
  {
    rule: "worker-side-empty",
    severity: "hard",
    fires: [],
    quiet: [{ answers: { workerSide: 1 } }],
  },
  {
    rule: "inspectors-above-worker-side",
    severity: "hard",
    fires: [{ answers: { inspectorsOnCouncil: 4 } }],
    quiet: [{ answers: { inspectorsOnCouncil: 3 } }],
  },
  {
    rule: "carried-out-above-adopted",
    severity: "hard",
    fires: [{ answers: { decisionsCarriedOut: 9 } }],
    quiet: [{ answers: { decisionsCarriedOut: 8 } }],
  },
  {
    rule: "sides-unequal",
    severity: "soft",
    fires: [{ answers: { employerSide: 4 } }, { answers: { employerSide: 2 } }],
    quiet: [{}],
  },
  {
    rule: "inspectors-missing-from-inspector-form",
    severity: "soft",
    fires: [{ context: { otherForms: { "technical-inspectors": { inspectorCount: 0 } } } }],
    quiet: [
      { context: { otherForms: { "technical-inspectors": { inspectorCount: 1 } } } },
      {
        answers: { inspectorsOnCouncil: 0 },
        context: { otherForms: { "technical-inspectors": { inspectorCount: 0 } } },
      },
    ],
  },
  {
    rule: "chair-rotation-overdue",
    severity: "soft",
    fires: [{ answers: { chairElectedOn: "2021-12-30" } }],
    quiet: [{ answers: { chairElectedOn: "2021-12-31" } }],
  },
  {
    rule: "no-meetings",
    severity: "soft",
    fires: [{ answers: { createdOn: "2023-01-01", meetingsHeld: 0 } }],
    quiet: [
      { answers: { createdOn: "2023-01-02", meetingsHeld: 0 } },
      { answers: { createdOn: "2023-01-01", meetingsHeld: 1 } },
    ],
  },
];

describe("the form about the safety council", () => {
  it("has a case for every rule", () => {
    expect(cases.map(({ rule }) => rule)).toEqual(safetyCouncilForm.rules.map(({ id }) => id));
  });

  it.each(cases)(
    "fires $rule at its boundary and not before",
    ({ rule, severity, fires, quiet }) => {
      for (const situation of fires) {
        expect(firedRules("safety-council", situation)).toEqual([`${severity} ${rule}`]);
      }
      for (const situation of quiet) {
        expect(firedRules("safety-council", situation)).not.toContain(`${severity} ${rule}`);
      }
    },
  );

  it("wants at least one member on each side", () => {
    expect(firedRules("safety-council", { answers: { employerSide: 0 } })).toEqual([
      "hard employer-side-empty",
      "soft sides-unequal",
    ]);
    expect(
      firedRules("safety-council", { answers: { workerSide: 0, inspectorsOnCouncil: 0 } }),
    ).toEqual(["hard worker-side-empty", "soft sides-unequal"]);
  });

  it("asks an enterprise without a council only why", () => {
    const fired = (answers: Readonly<Record<string, unknown>>) =>
      firedRules("safety-council", {
        answers: {
          createdOn: undefined,
          employerSide: undefined,
          workerSide: undefined,
          inspectorsOnCouncil: undefined,
          chairElectedOn: undefined,
          chairSide: undefined,
          meetingsHeld: undefined,
          decisionsAdopted: undefined,
          decisionsCarriedOut: undefined,
          hasCouncil: false,
          ...answers,
        },
      });

    expect(fired({ reasonWithout: "too-few-workers" })).toEqual([]);
    expect(fired({})).toEqual(["hard required reasonWithout"]);
    expect(fired({ reasonWithout: "no-initiative", meetingsHeld: 0 })).toEqual([
      "hard not-asked meetingsHeld",
    ]);
  });
});
