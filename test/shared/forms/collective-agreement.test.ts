import { describe, expect, it } from "vitest";
import { collectiveAgreementForm } from "#shared/agreements/almaty-2021-2023/forms/collective-agreement.ts";
import { askedFields } from "#shared/answers/asked-fields.ts";
import { aCheckContext, type Overrides, validAnswers } from "#test/answers.ts";
import { firedRules, type RuleCase } from "#test/rule-case.ts";

/** Only what is asked of an enterprise without an agreement. */
const without = (overrides: Overrides): Overrides => ({
  ...Object.fromEntries(
    Object.keys(validAnswers("collective-agreement")).map((id) => [id, undefined]),
  ),
  hasAgreement: false,
  reasonWithout: "negotiating",
  ...overrides,
});

const signedLate = {
  signedOn: "2024-01-20",
  validFrom: "2024-01-20",
  lastAmendedOn: undefined,
  sentToInspectorateOn: "2024-01-20",
};

const cases: readonly RuleCase[] = [
  {
    rule: "signed-after-filing",
    severity: "hard",
    fires: [],
    quiet: [{ answers: signedLate }],
  },
  {
    rule: "valid-to-not-after-valid-from",
    severity: "hard",
    fires: [
      { answers: { validFrom: "2024-02-01", validTo: "2024-02-01" } },
      { answers: { validFrom: "2024-02-02", validTo: "2024-02-01" } },
    ],
    quiet: [
      { answers: { validFrom: "2024-02-01", validTo: "2024-02-02" } },
      { answers: { validTo: undefined } },
    ],
  },
  {
    rule: "amended-before-signing",
    severity: "hard",
    fires: [{ answers: { lastAmendedOn: "2022-02-28" } }],
    quiet: [
      { answers: { lastAmendedOn: "2022-03-01" } },
      { answers: { lastAmendedOn: undefined } },
    ],
  },
  {
    rule: "sent-before-signing",
    severity: "hard",
    fires: [{ answers: { sentToInspectorateOn: "2022-02-28" } }],
    quiet: [{ answers: { sentToInspectorateOn: "2022-03-01" } }],
  },
  {
    rule: "signed-after-year",
    severity: "soft",
    fires: [{ answers: { ...signedLate, signedOn: "2024-01-01" } }],
    quiet: [{ answers: { ...signedLate, signedOn: "2023-12-31" } }],
  },
  {
    rule: "valid-from-before-signing",
    severity: "soft",
    fires: [{ answers: { validFrom: "2022-02-28" } }],
    quiet: [{ answers: { validFrom: "2022-03-01" } }],
  },
  {
    rule: "workers-covered-above-payroll",
    severity: "soft",
    fires: [{ context: { otherForms: { workforce: { payrollHeadcount: 189 } } } }],
    quiet: [{ context: { otherForms: { workforce: { payrollHeadcount: 190 } } } }, {}],
  },
  {
    rule: "sent-late",
    severity: "soft",
    fires: [
      { answers: { sentToInspectorateOn: "2022-04-02" } },
      // A month after 31 January is the last day of February.
      {
        answers: {
          signedOn: "2022-01-31",
          validFrom: "2022-01-31",
          sentToInspectorateOn: "2022-03-01",
        },
      },
    ],
    quiet: [
      { answers: { sentToInspectorateOn: "2022-04-01" } },
      {
        answers: {
          signedOn: "2022-01-31",
          validFrom: "2022-01-31",
          sentToInspectorateOn: "2022-02-28",
        },
      },
    ],
  },
  {
    rule: "planned-within-year",
    severity: "soft",
    fires: [{ answers: without({ plannedOn: "2023-12-31" }) }],
    quiet: [{ answers: without({ plannedOn: "2024-01-01" }) }, { answers: without({}) }],
  },
];

describe("the form about the collective agreement", () => {
  it("has a case for every rule", () => {
    expect(cases.map(({ rule }) => rule)).toEqual(
      collectiveAgreementForm.rules.map(({ id }) => id),
    );
  });

  it.each(cases)(
    "fires $rule at its boundary and not before",
    ({ rule, severity, fires, quiet }) => {
      for (const situation of fires) {
        expect(firedRules("collective-agreement", situation)).toEqual([`${severity} ${rule}`]);
      }
      for (const situation of quiet) {
        expect(firedRules("collective-agreement", situation)).not.toContain(`${severity} ${rule}`);
      }
    },
  );

  it("refuses an agreement signed after the day of filing", () => {
    const signedTomorrow = {
      ...signedLate,
      signedOn: "2024-01-21",
      sentToInspectorateOn: "2024-01-21",
    };

    expect(firedRules("collective-agreement", { answers: signedTomorrow })).toContain(
      "hard signed-after-filing",
    );
  });

  it.each([
    { when: "the term ended a day before the year's end", validTo: "2023-12-30", asked: true },
    { when: "the term ends with the year", validTo: "2023-12-31", asked: false },
    { when: "the agreement is open-ended", validTo: undefined, asked: false },
  ])("asks about extension only when it matters: $when", ({ validTo, asked }) => {
    const answers = validAnswers("collective-agreement", { validTo });

    const fields = askedFields(collectiveAgreementForm, answers, aCheckContext());

    expect(fields.has("extensionClause")).toBe(asked);
    expect(fields.has("newAgreementProposed")).toBe(asked);
  });

  it.each([
    { side: "trade-union", asked: true },
    { side: "both", asked: true },
    { side: "elected-representatives", asked: false },
  ])("asks for the union's name when the employees' side is $side: $asked", ({ side, asked }) => {
    const answers = validAnswers("collective-agreement", { workersSide: side });

    expect(askedFields(collectiveAgreementForm, answers, aCheckContext()).has("unionName")).toBe(
      asked,
    );
  });

  it("takes a plain no with a reason, and wants the text of another reason", () => {
    expect(firedRules("collective-agreement", { answers: without({}) })).toEqual([]);
    expect(
      firedRules("collective-agreement", { answers: without({ reasonWithout: "other" }) }),
    ).toEqual(["hard required reasonWithoutOther"]);
    expect(
      firedRules("collective-agreement", {
        answers: without({ reasonWithout: "other", reasonWithoutOther: "Қайта құру жүріп жатыр" }),
      }),
    ).toEqual([]);
    expect(
      firedRules("collective-agreement", { answers: without({ reasonWithoutOther: "Басқа" }) }),
    ).toEqual(["hard not-asked reasonWithoutOther"]);
  });

  it("refuses what belongs to the other answer", () => {
    const fired = firedRules("collective-agreement", {
      answers: { hasAgreement: false, reasonWithout: "negotiating" },
    });

    expect(fired).toContain("hard not-asked signedOn");
    expect(fired).toContain("hard not-asked unionName");
    expect(fired).toContain("hard not-asked sentToInspectorateOn");
    expect(
      firedRules("collective-agreement", { answers: { reasonWithout: "negotiating" } }),
    ).toEqual(["hard not-asked reasonWithout"]);
  });
});
