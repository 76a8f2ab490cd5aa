import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { keepAskedAnswers } from "#shared/answers/asked-fields.ts";
import { checkAnswers } from "#shared/answers/check-answers.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { aCheckContext, type Overrides, validAnswers } from "#test/answers.ts";

const workforce = formById.workforce;
const agreement = formById["collective-agreement"];

function workforceFindings(overrides: Overrides) {
  const answers = validAnswers("workforce", overrides);
  return checkAnswers(workforce, { answers }, aCheckContext()).findings;
}

function agreementFindings(overrides: Overrides) {
  const answers = validAnswers("collective-agreement", overrides);
  return checkAnswers(agreement, { answers }, aCheckContext()).findings;
}

describe("checkAnswers", () => {
  it.each(annualFormIds)("finds nothing in complete answers to %s and keeps them", (form) => {
    const answers = validAnswers(form);

    const result = checkAnswers(formById[form], { answers }, aCheckContext());

    expect(result.findings).toEqual([]);
    expect(result.unexplained).toEqual([]);
    expect(result.answers).toEqual(answers);
  });

  it.each([
    { given: "12", code: "count/not-whole" },
    { given: 12.5, code: "count/not-whole" },
    { given: null, code: "count/not-whole" },
    { given: true, code: "count/not-whole" },
    { given: [12], code: "count/not-whole" },
    { given: Number.NaN, code: "count/not-whole" },
    { given: Number.POSITIVE_INFINITY, code: "count/not-whole" },
    { given: -1, code: "count/negative" },
    { given: 1_000_001, code: "count/too-large" },
    { given: 1e308, code: "count/too-large" },
  ])("refuses $given as a count: $code", ({ given, code }) => {
    expect(workforceFindings({ injuredPersons: given })).toEqual([
      expect.objectContaining({ severity: "hard", path: "injuredPersons", code }),
    ]);
  });

  it("takes counts from nought to a million", () => {
    expect(workforceFindings({ injuredPersons: 0, fatallyInjured: 0 })).toEqual([]);
    expect(workforceFindings({ electronicContracts: 1_000_000 })).toEqual([
      expect.objectContaining({ severity: "soft", rule: "electronic-contracts-above-payroll" }),
    ]);
  });

  it.each([
    { given: "12000", code: "money/not-whole" },
    { given: 0.5, code: "money/not-whole" },
    { given: -1, code: "money/negative" },
    { given: 1_000_000_000_001, code: "money/too-large" },
  ])("refuses $given as money: $code", ({ given, code }) => {
    expect(agreementFindings({ oshFinancing: given })).toEqual([
      expect.objectContaining({ path: "oshFinancing", code }),
    ]);
  });

  it("takes money up to a million millions", () => {
    expect(agreementFindings({ oshFinancing: 1_000_000_000_000 })).toEqual([]);
  });

  it.each([
    { given: "2022-3-1", code: "date/format" },
    { given: "01.03.2022", code: "date/format" },
    { given: "2022-03-01T00:00:00Z", code: "date/format" },
    { given: "2022-03-01\n", code: "date/format" },
    { given: 20220301, code: "date/format" },
    { given: "2022-02-29", code: "date/not-real" },
    { given: "2022-13-01", code: "date/not-real" },
    { given: "2022-00-10", code: "date/not-real" },
    { given: "2022-04-31", code: "date/not-real" },
    { given: "2022-04-00", code: "date/not-real" },
    { given: "1989-12-31", code: "date/out-of-range" },
    { given: "2101-01-01", code: "date/out-of-range" },
  ])("refuses $given as a date: $code", ({ given, code }) => {
    expect(agreementFindings({ lastAmendedOn: given })).toEqual([
      expect.objectContaining({ path: "lastAmendedOn", code }),
    ]);
  });

  it("takes days from 1990 to 2100", () => {
    expect(agreementFindings({ signedOn: "1990-01-01", validTo: "2100-12-31" })).toEqual([
      expect.objectContaining({ rule: "sent-late", severity: "soft" }),
    ]);
  });

  it("takes no box ticked as an answer where one may be missing", () => {
    const answers = validAnswers("collective-agreement", { clauses: [] });

    expect(checkAnswers(agreement, { answers }, aCheckContext()).answers).toEqual(answers);
  });

  it("wants a box ticked where one must be", () => {
    const sections = agreement.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) =>
        field.id === "clauses" ? { ...field, required: true } : field,
      ),
    }));
    const answers = validAnswers("collective-agreement", { clauses: [] });

    const { findings } = checkAnswers({ ...agreement, sections }, { answers }, aCheckContext());

    expect(findings).toEqual([expect.objectContaining({ path: "clauses", code: "required" })]);
  });

  it("knows no text beside a choice that has no other option", () => {
    expect(agreementFindings({ workersSideOther: "Басқа" })).toEqual([
      expect.objectContaining({ path: "workersSideOther", code: "unknown-field" }),
    ]);
  });

  it("knows leap days", () => {
    expect(agreementFindings({ validTo: "2024-02-29" })).toEqual([]);
  });

  it.each([
    { field: "number", given: 12, code: "text/not-text" },
    { field: "number", given: "а".repeat(51), code: "text/too-long" },
    { field: "number", given: "12\u0000К", code: "text/characters" },
    { field: "number", given: "12\ud800", code: "text/characters" },
    { field: "hasAgreement", given: "true", code: "yes-no/not-boolean" },
    { field: "workersSide", given: "nobody", code: "choice/unknown" },
    { field: "workersSide", given: ["both"], code: "choice/unknown" },
    { field: "clauses", given: "youth", code: "choices/not-list" },
    { field: "clauses", given: ["youth", "joy"], code: "choice/unknown" },
    { field: "clauses", given: ["youth", "youth"], code: "choices/repeated" },
  ])("refuses $given in $field: $code", ({ field, given, code }) => {
    expect(agreementFindings({ [field]: given })).toContainEqual(
      expect.objectContaining({ severity: "hard", path: field, code }),
    );
  });

  it("counts the length of a text in characters, whatever they take to store", () => {
    expect(agreementFindings({ number: "😀".repeat(50) })).toEqual([]);
  });

  it("trims texts, orders choices, and takes a blank text as not answered", () => {
    const answers = validAnswers("collective-agreement", {
      number: "  ",
      unionName: " Одақ ",
      clauses: ["youth", "pay-system"],
    });

    const kept = checkAnswers(agreement, { answers }, aCheckContext()).answers;

    expect(kept).toMatchObject({ unionName: "Одақ", clauses: ["pay-system", "youth"] });
    expect(kept).not.toHaveProperty("number");
  });

  it("wants a blank required text answered", () => {
    expect(agreementFindings({ unionName: " " })).toEqual([
      expect.objectContaining({ path: "unionName", code: "required" }),
    ]);
  });

  it("refuses keys the form does not have, however they are called", () => {
    const answers = JSON.parse(
      '{"__proto__": 1, "constructor": 2, "hasOwnProperty": 3, "Injured": 4}',
    );

    const { findings } = checkAnswers(
      workforce,
      { answers: Object.assign(answers, validAnswers("workforce")) },
      aCheckContext(),
    );

    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unknown-field __proto__",
      "unknown-field constructor",
      "unknown-field hasOwnProperty",
      "unknown-field Injured",
    ]);
  });

  it("refuses answers that are no object at all", () => {
    for (const answers of [null, [], "text", 7]) {
      const result = checkAnswers(
        workforce,
        { answers: answers as unknown as Record<string, unknown> },
        aCheckContext(),
      );

      expect(result.findings.map(({ code }) => code)).toEqual(["answers/not-object"]);
      expect(result).not.toHaveProperty("answers");
    }
  });

  it("says everything at once, hard before soft, each in the order of the form", () => {
    const found = workforceFindings({
      payrollHeadcount: 100,
      averageHeadcount: 200,
      hazardousJobs: 101,
      electronicContracts: 150,
      injuredPersons: undefined,
      surprise: 1,
    });

    expect(
      found.map(({ severity, rule, code, path }) => `${severity} ${rule ?? code} ${path}`),
    ).toEqual([
      "hard hazardous-jobs-above-payroll hazardousJobs",
      "hard required injuredPersons",
      "hard unknown-field surprise",
      "soft average-far-from-payroll averageHeadcount",
      "soft electronic-contracts-above-payroll electronicContracts",
    ]);
  });

  it("does not judge rules by answers that are malformed", () => {
    expect(workforceFindings({ payrollHeadcount: "5" }).map(({ code }) => code)).toEqual([
      "count/not-whole",
    ]);
  });

  it("lets nothing be opened by an answer that is itself not asked", () => {
    const { findings } = checkAnswers(
      formById["technical-inspectors"],
      { answers: { inspectorCount: 0, trainedThisYear: 3 } },
      aCheckContext(),
    );

    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "not-asked trainedThisYear",
    ]);
  });
});

describe("explanations", () => {
  const answers = validAnswers("workforce", { electronicContracts: 250 });
  const rule = "electronic-contracts-above-payroll";

  function check(explanations: Readonly<Record<string, unknown>> | undefined) {
    return checkAnswers(workforce, { answers, explanations }, aCheckContext());
  }

  it("are wanted for every soft finding, which does not keep the answers back", () => {
    const result = check(undefined);

    expect(result.unexplained).toEqual([expect.objectContaining({ rule, severity: "soft" })]);
    expect(result.answers).toEqual(answers);
  });

  it.each([
    { given: { reason: "seasonal" }, kept: { reason: "seasonal" } },
    { given: { reason: "seasonal", text: " Жаз " }, kept: { reason: "seasonal", text: "Жаз" } },
    { given: { reason: "seasonal", text: " " }, kept: { reason: "seasonal" } },
    { given: { reason: "other", text: "Сырттан" }, kept: { reason: "other", text: "Сырттан" } },
  ])("are kept as they were meant: $given", ({ given, kept }) => {
    const result = check({ [rule]: given });

    expect(result.unexplained).toEqual([]);
    expect(result.explanations).toEqual({ [rule]: kept });
  });

  it.each([
    { reason: "other" },
    { reason: "other", text: "  " },
    { reason: "because" },
    { reason: "seasonal", text: 5 },
    { reason: "seasonal", text: "ж".repeat(1001) },
    { text: "Жаз" },
    "seasonal",
    ["seasonal"],
    null,
    {},
  ])("do not count when they explain nothing: %j", (given) => {
    const result = check({ [rule]: given });

    expect(result.unexplained).toHaveLength(1);
    expect(result.explanations).toEqual({});
  });

  it.each([null, [], "seasonal", 7])("as a whole may be anything: %j explains nothing", (given) => {
    const result = check(given as unknown as Record<string, unknown>);

    expect(result.unexplained).toHaveLength(1);
    expect(result.explanations).toEqual({});
  });

  it("of rules that did not fire are dropped", () => {
    const result = check({
      [rule]: { reason: "seasonal" },
      "payroll-changed": { reason: "seasonal" },
      "no-such-rule": { reason: "seasonal" },
    });

    expect(Object.keys(result.explanations)).toEqual([rule]);
    expect(result.findings).toHaveLength(1);
  });

  it("cannot save a hard finding", () => {
    const broken = validAnswers("workforce", { fatallyInjured: 5 });

    const result = checkAnswers(
      workforce,
      {
        answers: broken,
        explanations: { "fatally-injured-above-injured": { reason: "seasonal" } },
      },
      aCheckContext(),
    );

    expect(result).not.toHaveProperty("answers");
    expect(result.explanations).toEqual({});
  });
});

describe("keepAskedAnswers", () => {
  it("drops what a changed answer no longer asks, and what the form does not have", () => {
    const answers = validAnswers("collective-agreement", {
      hasAgreement: false,
      reasonWithout: "other",
      reasonWithoutOther: "Қайта құру",
      surprise: 1,
    });

    expect(keepAskedAnswers(agreement, answers, aCheckContext())).toEqual({
      hasAgreement: false,
      reasonWithout: "other",
      reasonWithoutOther: "Қайта құру",
    });
  });

  it("drops the text of another reason that is not chosen any more", () => {
    const answers = {
      hasAgreement: false,
      reasonWithout: "negotiating",
      reasonWithoutOther: "Басқа",
    };

    expect(keepAskedAnswers(agreement, answers, aCheckContext())).toEqual({
      hasAgreement: false,
      reasonWithout: "negotiating",
    });
  });

  it("keeps what is asked though it is malformed, so that it stays in sight", () => {
    expect(keepAskedAnswers(workforce, { payrollHeadcount: "12 345" }, aCheckContext())).toEqual({
      payrollHeadcount: "12 345",
    });
  });
});
