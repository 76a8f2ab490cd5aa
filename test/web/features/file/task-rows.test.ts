import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import type { FormTask } from "#shared/api/common.ts";
import type { Locale } from "#shared/text/locale.ts";
import { messages as en } from "#web/features/file/messages.en.ts";
import { messages as kk } from "#web/features/file/messages.kk.ts";
import { messages as ru } from "#web/features/file/messages.ru.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";
import { isAllSent, taskHintOf, taskStatusOf } from "#web/features/file/task-rows.ts";
import { messages as fieldsEn } from "#web/fields/messages.en.ts";

const words = { kk, ru, en };

const languageOf = (locale: Locale) => ({
  locale,
  words: words[locale],
  fieldWords: fieldsEn,
  text: { locale, words: fieldsEn },
});

const aTask = (overrides: Partial<FormTask> = {}): FormTask => ({
  form: "disability-quota",
  status: "not-started",
  expected: true,
  sequence: null,
  late: false,
  openComments: 0,
  changedAfterAcceptance: false,
  hasDraft: false,
  ...overrides,
});

const aPlan = (readiness: FormPlan["readiness"]) =>
  ({ definition: formById["disability-quota"], readiness }) as FormPlan;

describe("taskStatusOf", () => {
  it.each([
    { when: "nobody began", task: {}, plan: "untouched", label: "Not started" },
    {
      when: "somebody began",
      task: { status: "in-progress" },
      plan: "unfinished",
      label: "In progress",
    },
    {
      when: "all is answered",
      task: { status: "in-progress" },
      plan: "ready",
      label: "Ready to send",
    },
    { when: "it was sent", task: { status: "submitted" }, plan: "untouched", label: "Submitted" },
    {
      when: "it was sent and changed",
      task: { status: "submitted" },
      plan: "ready",
      label: "Changes not sent",
    },
    { when: "it was accepted", task: { status: "accepted" }, plan: "untouched", label: "Accepted" },
    {
      when: "it does not apply",
      task: { expected: false },
      plan: "untouched",
      label: "Not applicable",
    },
    { when: "it is overdue", task: { late: true }, plan: "untouched", label: "Overdue" },
    {
      when: "it was withdrawn",
      task: { status: "withdrawn" },
      plan: "untouched",
      label: "Withdrawn",
    },
  ] as const)("says «$label» when $when", ({ task, plan, label }) => {
    expect(taskStatusOf(aTask(task), aPlan(plan), languageOf("en")).label).toBe(label);
  });

  it.each([
    { locale: "kk", label: "Түзету қажет · ескерту: 2" },
    { locale: "ru", label: "Возвращено на исправление · 2 замечания" },
    { locale: "en", label: "Returned for correction · 2 remarks" },
  ] as const)("counts the remarks of a returned form in $locale", ({ locale, label }) => {
    const task = aTask({ status: "returned", openComments: 2 });

    expect(taskStatusOf(task, aPlan("untouched"), languageOf(locale)).label).toBe(label);
  });
});

describe("taskHintOf", () => {
  it("says why a form does not apply", () => {
    const lines = taskHintOf(aTask({ expected: false }), aPlan("untouched"), languageOf("en"));

    expect(lines).toEqual([formById["disability-quota"].appliesWhen?.reason.en]);
  });

  it("says who changed it last and when, by the clock of Almaty", () => {
    const task = aTask({
      status: "in-progress",
      lastEditedAt: "2024-01-10T07:04:00.000Z",
      lastEditor: { you: false, role: "enterprise" },
    });

    const lines = taskHintOf(task, aPlan("unfinished"), languageOf("en"));

    expect(lines.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "Last change: a colleague, 10 January 2024, 13:04",
    ]);
  });
});

describe("isAllSent", () => {
  it("does not wait for a form that is not expected, and waits for a returned one", () => {
    const sent = aTask({ status: "submitted" });

    expect(isAllSent({ forms: [sent, aTask({ expected: false })] })).toBe(true);
    expect(isAllSent({ forms: [sent, aTask({ status: "returned" })] })).toBe(false);
  });
});
