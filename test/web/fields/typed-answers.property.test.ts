import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { answersTo } from "#test/answer-arbitrary.ts";
import { answersOf, typedAnswersOf } from "#web/fields/typed-answers.ts";

const anyForm = fc.constantFrom(...annualFormIds);
const anyText = fc.oneof(fc.string(), fc.constantFrom("1.234", "12а", "-5", " 7 ", "1 234", "31"));

describe("typedAnswersOf and answersOf", () => {
  it("bring every well-formed answer back as it was", () => {
    const drawn = anyForm.chain((id) => fc.tuple(fc.constant(id), answersTo(id)));
    fc.assert(
      fc.property(drawn, ([id, answers]) => {
        const form = formById[id];

        const again = answersOf(form, typedAnswersOf(form, answers));

        expect(again).toEqual(withoutNothing(answers));
      }),
      { numRuns: 1000 },
    );
  });

  it("keep what was typed through a reload until it is right", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (day, month, year) => {
        const form = formById["collective-agreement"];
        const typed = { ...typedAnswersOf(form, {}), signedOn: { day, month, year } };

        const stored = JSON.parse(JSON.stringify(answersOf(form, typed)));
        const again = typedAnswersOf(form, stored);

        expect(answersOf(form, again)).toEqual(answersOf(form, typed));
      }),
      { numRuns: 1000 },
    );
  });

  it("never make a number of a text that can be read in two ways or in none", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const form = formById.workforce;
        const typed = { ...typedAnswersOf(form, {}), payrollHeadcount: text };

        const { payrollHeadcount } = answersOf(form, typed);

        if (typeof payrollHeadcount === "number") expect(text).toMatch(/\d/);
        else expect(payrollHeadcount ?? "").toBe(text.trim() === "" ? "" : text);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A set of choices without any is "not answered". */
function withoutNothing(answers: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => !(Array.isArray(answer) && answer.length === 0)),
  );
}
