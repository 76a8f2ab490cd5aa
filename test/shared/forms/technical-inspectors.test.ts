import { describe, expect, it } from "vitest";
import { technicalInspectorsForm } from "#shared/agreements/almaty-2021-2023/forms/technical-inspectors.ts";
import { firedRules, type RuleCase, type Situation } from "#test/rule-case.ts";

/** No inspectors, so nothing else is asked. */
const nobody = {
  inspectorCount: 0,
  approvedByCouncil: undefined,
  trainedThisYear: undefined,
  trainingPaidBy: undefined,
  supplementedInspectors: undefined,
  lowestSupplement: undefined,
  checksHeld: undefined,
  violationsFound: undefined,
  violationsEliminated: undefined,
  proposalsIssued: undefined,
};

const onCouncil = (inspectorsOnCouncil: number): Situation["context"] => ({
  otherForms: { "safety-council": { inspectorsOnCouncil } },
});

const cases: readonly RuleCase[] = [
  {
    rule: "approved-above-count",
    severity: "hard",
    fires: [{ answers: { approvedByCouncil: 3 } }],
    quiet: [{ answers: { approvedByCouncil: 2 } }, { answers: { approvedByCouncil: undefined } }],
  },
  {
    rule: "trained-above-count",
    severity: "hard",
    fires: [{ answers: { trainedThisYear: 3 } }],
    quiet: [{ answers: { trainedThisYear: 2 } }],
  },
  {
    rule: "supplemented-above-count",
    severity: "hard",
    fires: [{ answers: { supplementedInspectors: 3 } }],
    quiet: [{ answers: { supplementedInspectors: 2 } }],
  },
  {
    rule: "eliminated-above-found",
    severity: "hard",
    fires: [{ answers: { violationsEliminated: 10 } }],
    quiet: [{ answers: { violationsEliminated: 9 } }],
  },
  {
    rule: "no-inspectors-but-on-council",
    severity: "soft",
    fires: [{ answers: nobody, context: onCouncil(1) }],
    quiet: [
      { answers: nobody, context: onCouncil(0) },
      { answers: nobody },
      { context: onCouncil(1) },
    ],
  },
  {
    rule: "supplement-below-minimum-wage",
    severity: "soft",
    fires: [
      { answers: { lowestSupplement: 69_999 } },
      { answers: { lowestSupplement: 59_999 }, context: { year: 2022 } },
    ],
    quiet: [
      { answers: { lowestSupplement: 70_000 } },
      { answers: { lowestSupplement: 60_000 }, context: { year: 2022 } },
      // A year whose minimum wage is not known.
      { answers: { lowestSupplement: 0 }, context: { year: 2060 } },
    ],
  },
  {
    rule: "violations-without-checks",
    severity: "soft",
    fires: [
      { answers: { checksHeld: 0 } },
      { answers: { checksHeld: 0, violationsFound: 1, violationsEliminated: 0 } },
    ],
    quiet: [
      { answers: { checksHeld: 1 } },
      { answers: { checksHeld: 0, violationsFound: 0, violationsEliminated: 0 } },
    ],
  },
];

describe("the form about technical inspectors", () => {
  it("has a case for every rule", () => {
    expect(cases.map(({ rule }) => rule)).toEqual(
      technicalInspectorsForm.rules.map(({ id }) => id),
    );
  });

  it.each(cases)(
    "fires $rule at its boundary and not before",
    ({ rule, severity, fires, quiet }) => {
      for (const situation of fires) {
        expect(firedRules("technical-inspectors", situation)).toEqual([`${severity} ${rule}`]);
      }
      for (const situation of quiet) {
        expect(firedRules("technical-inspectors", situation)).not.toContain(`${severity} ${rule}`);
      }
    },
  );

  it("asks nothing more where there are no inspectors", () => {
    expect(firedRules("technical-inspectors", { answers: nobody })).toEqual([]);
    expect(
      firedRules("technical-inspectors", { answers: { ...nobody, proposalsIssued: 0 } }),
    ).toEqual(["hard not-asked proposalsIssued"]);
  });

  it("asks everything from the first inspector on, who paid from the first one trained", () => {
    const single = {
      inspectorCount: 1,
      approvedByCouncil: 1,
      trainedThisYear: 1,
      supplementedInspectors: 1,
    };

    expect(firedRules("technical-inspectors", { answers: single })).toEqual([]);
    expect(
      firedRules("technical-inspectors", { answers: { ...single, trainingPaidBy: undefined } }),
    ).toEqual(["hard required trainingPaidBy"]);
  });

  it("asks who paid only for training that took place, and how much only for a supplement", () => {
    const untrained = { trainedThisYear: 0, trainingPaidBy: undefined };
    const unpaid = { supplementedInspectors: 0, lowestSupplement: undefined };

    expect(firedRules("technical-inspectors", { answers: { ...untrained, ...unpaid } })).toEqual(
      [],
    );
    expect(
      firedRules("technical-inspectors", {
        answers: { trainingPaidBy: undefined, lowestSupplement: undefined },
      }),
    ).toEqual(["hard required trainingPaidBy", "hard required lowestSupplement"]);
    expect(
      firedRules("technical-inspectors", {
        answers: { trainedThisYear: 0, supplementedInspectors: 0 },
      }),
    ).toEqual(["hard not-asked trainingPaidBy", "hard not-asked lowestSupplement"]);
  });
});
