import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { diffAnswers } from "#web/answers/diff-answers.ts";
import { messages as ru } from "#web/fields/messages.ru.ts";

const form = formById["collective-agreement"];
const language = { locale: "ru", words: ru } as const;

describe("diffAnswers", () => {
  it("tells in words what changed, appeared and went, in the order of the form", () => {
    const changes = diffAnswers(
      form,
      {
        before: { hasAgreement: true, number: "12", workersCovered: 1180, signedOn: "2022-03-01" },
        after: { hasAgreement: false, reasonWithout: "negotiating", signedOn: "2022-03-01" },
      },
      language,
    );

    const told = changes.map(({ field, before, after }) => [field.id, before, after]);
    expect(told).toEqual([
      ["hasAgreement", "Да", "Нет"],
      ["reasonWithout", undefined, "Идут коллективные переговоры"],
      ["number", "12", undefined],
      ["workersCovered", "1\u00a0180", undefined],
    ]);
  });

  it("finds nothing between two versions that say the same", () => {
    const answers = { hasAgreement: true, clauses: ["youth", "women"] };

    const changes = diffAnswers(form, { before: answers, after: { ...answers } }, language);

    expect(changes).toEqual([]);
  });
});
