import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { checkAnswers } from "#shared/answers/check-answers.ts";
import { labelOf, messageOf } from "#shared/answers/message-of.ts";
import { answer, compare } from "#shared/forms/conditions.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Locale } from "#shared/text/locale.ts";
import { aCheckContext, type Overrides, validAnswers } from "#test/answers.ts";

function firstMessage(form: AnnualFormId, overrides: Overrides, locale: Locale, context = {}) {
  const { findings } = checkAnswers(
    formById[form],
    { answers: validAnswers(form, overrides) },
    aCheckContext(context),
  );
  return findings[0] === undefined ? undefined : messageOf(findings[0], formById[form], locale);
}

describe("messageOf", () => {
  it("says what to do and names the field", () => {
    expect(firstMessage("workforce", { injuredPersons: "2" }, "en")).toBe(
      "Enter a whole number, such as 12: “Persons injured in workplace accidents”",
    );
    expect(firstMessage("workforce", { injuredPersons: "2" }, "kk")).toBe(
      "Бүтін сан енгізіңіз, мысалы 12: «Өндірістегі жазатайым оқиғалардан зардап шеккендер»",
    );
  });

  it("writes counts, money, days, years and sizes as the language does", () => {
    expect(firstMessage("workforce", { injuredPersons: 1e9 }, "ru")).toContain(
      "1\u00a0000\u00a0000",
    );
    expect(firstMessage("collective-agreement", { oshFinancing: 1e15 }, "en")).toContain(
      "₸1,000,000,000,000",
    );
    expect(firstMessage("collective-agreement", { validTo: "1980-01-01" }, "en")).toContain(
      "between 1\u00a0January 1990 and 31\u00a0December 2100",
    );
    expect(firstMessage("technical-inspectors", { lowestSupplement: 42_500 }, "en")).toBe(
      "The supplement (₸42,500) is below the minimum wage for 2023 (₸70,000). Check the sum or say why",
    );
    expect(firstMessage("safety-council", { chairElectedOn: "2020-02-29" }, "ru")).toContain(
      "29\u00a0февраля 2020\u00a0г., срок ротации: 28\u00a0февраля 2022\u00a0г.",
    );
    expect(
      firstMessage("workforce", { averageHeadcount: 251 }, "kk", {
        frame: { headcount: 200, sizeClass: "medium" },
      }),
    ).toContain("Ірі кәсіпорын. Тізілімде: Орта кәсіпорын");
  });

  it("names the day by which an agreement was to be sent", () => {
    expect(
      firstMessage("collective-agreement", { sentToInspectorateOn: "2022-05-01" }, "en"),
    ).toContain("it was due on 1\u00a0April 2022");
  });

  it("names an unknown key as it was sent", () => {
    expect(firstMessage("workforce", { surprise: 1 }, "en")).toBe(
      "Remove the field, this form has no such field: surprise",
    );
  });

  it("names the text beside another reason by its question", () => {
    expect(labelOf(formById["safety-council"], "reasonWithoutOther", "en")).toBe(
      "Why is there no council? Say more",
    );
  });

  it("writes a choice by its label and a sum of money as money, whatever form they are in", () => {
    const message = { kk: "{side} / {money}", ru: "{side} — {money}", en: "{side}: {money}" };
    const inspectors = formById["technical-inspectors"];
    const form = {
      ...inspectors,
      rules: [
        {
          id: "shown",
          severity: "soft" as const,
          violatedWhen: compare(answer("lowestSupplement"), ">", 0),
          fields: ["lowestSupplement"],
          values: { side: answer("trainingPaidBy"), money: answer("lowestSupplement") },
          message,
        },
      ],
    };
    const answers = validAnswers("technical-inspectors");

    const [finding] = checkAnswers(form, { answers }, aCheckContext()).findings;

    expect(finding && messageOf(finding, form, "en")).toBe("Employer: ₸70,000");
    expect(finding && messageOf(finding, form, "ru")).toBe("Работодатель — 70\u00a0000\u00a0₸");
  });
});
