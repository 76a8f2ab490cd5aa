import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { locales } from "#shared/text/locale.ts";
import { monthNames } from "#shared/text/months.ts";
import { answersOf, type Typed, typedAnswersOf } from "#web/fields/typed-answers.ts";

const workforce = formById.workforce;
const agreement = formById["collective-agreement"];

/** What is stored of one field as it was typed, the others being empty. */
function storedOf(form: FormDefinition, id: string, typed: Typed): unknown {
  return answersOf(form, { ...typedAnswersOf(form, {}), [id]: typed })[id];
}

describe("answersOf", () => {
  it.each([
    { typed: "", answer: undefined },
    { typed: "   ", answer: undefined },
    { typed: "0", answer: 0 },
    { typed: "1 234", answer: 1234 },
    { typed: "1\u00a0234", answer: 1234 },
    { typed: "1\u2009234", answer: 1234 },
    { typed: "1.234", answer: "1.234" },
    { typed: "12а", answer: "12а" },
    { typed: "-3", answer: -3 },
  ])("takes the count typed as «$typed» for $answer", ({ typed, answer }) => {
    expect(storedOf(workforce, "payrollHeadcount", typed)).toBe(answer);
  });

  it.each([
    { day: "5", month: "3", year: "2023", answer: "2023-03-05" },
    { day: "5", month: "наурыз", year: "2023", answer: "2023-03-05" },
    { day: "5", month: "Марта", year: "2023", answer: "2023-03-05" },
    { day: "5", month: "март", year: "2023", answer: "2023-03-05" },
    { day: "5", month: "мар", year: "2023", answer: "2023-03-05" },
    { day: "5", month: "Mar", year: "2023", answer: "2023-03-05" },
    { day: "31", month: "2", year: "2023", answer: "2023-02-31" },
    { day: "", month: "", year: "", answer: undefined },
  ])("takes $day $month $year for $answer", ({ day, month, year, answer }) => {
    expect(storedOf(agreement, "signedOn", { day, month, year })).toBe(answer);
  });

  it.each([
    { day: "5", month: "", year: "" },
    { day: "5", month: "3", year: "23" },
    { day: "5", month: "ма", year: "2023" },
    { day: "бес", month: "3", year: "2023" },
  ])("keeps the half-typed day $day $month $year as it is", (typed) => {
    expect(storedOf(agreement, "signedOn", typed)).toEqual(typed);
  });

  it("knows every month by its first three letters, in each language", () => {
    for (const locale of locales) {
      const months = monthNames[locale].map((name) => {
        const typed = { day: "1", month: name.slice(0, 3), year: "2023" };
        return storedOf(agreement, "signedOn", typed);
      });

      expect(months).toEqual(
        monthNames[locale].map((_, index) => `2023-${String(index + 1).padStart(2, "0")}-01`),
      );
    }
  });

  it("tells a yes, a no and no answer apart", () => {
    const answerTo = (typed: Typed) => storedOf(agreement, "hasAgreement", typed);

    expect([answerTo("yes"), answerTo("no"), answerTo("")]).toEqual([true, false, undefined]);
  });

  it("never sends a computed value", () => {
    const quota = formById["disability-quota"];

    const answers = answersOf(quota, { ...typedAnswersOf(quota, {}), quotaRequired: "5" });

    expect(answers).not.toHaveProperty("quotaRequired");
  });
});
