import { describe, expect, it } from "vitest";
import { makeBin } from "#shared/law/bin.ts";
import { groupEnrolmentCode, withCheckDigit } from "#shared/law/enrolment-code.ts";
import { checkEnrolment, normalisedEnrolment } from "#web/features/enrol/check-enrolment.ts";
import { refusedEnrolment } from "#web/features/enrol/refused-enrolment.ts";
import { messages } from "#web/i18n/enrol.en.ts";

const bin = makeBin("9412", "head", 1) ?? makeBin("9412", "head", 2) ?? "";
const code = withCheckDigit("12345678901");
const wrongDigit = `${code.slice(0, 11)}${(Number(code.charAt(11)) + 1) % 10}`;

const wordsOf = (typed: { bin: string; code: string }) =>
  checkEnrolment(typed).map(({ field, words }) => [field, words(messages.errors)]);

describe("checkEnrolment", () => {
  it("takes a BIN and a code with the spaces and dashes that people paste", () => {
    const typed = {
      bin: ` ${bin.slice(0, 6)}\u00a0${bin.slice(6)} `,
      code: groupEnrolmentCode(code).replace("-", " – "),
    };

    expect(checkEnrolment(typed)).toEqual([]);
    expect(normalisedEnrolment(typed)).toEqual({ bin, code });
  });

  it("says both when both are missing", () => {
    expect(wordsOf({ bin: " ", code: "" })).toEqual([
      ["bin", messages.errors.binEmpty],
      ["code", messages.errors.codeEmpty],
    ]);
  });

  it.each([
    { when: "it is too short", typed: bin.slice(1), words: messages.errors.binLength },
    {
      when: "its check digit does not fit",
      typed: `${bin.slice(0, 11)}${(Number(bin.charAt(11)) + 1) % 10}`,
      words: messages.errors.binDigit,
    },
    {
      when: "it is a person's number",
      typed: "000101300009",
      words: messages.errors.binIndividual,
    },
  ])("says what is wrong with a BIN when $when", ({ typed, words }) => {
    expect(wordsOf({ bin: typed, code })).toEqual([["bin", words]]);
  });

  it.each([
    { when: "it is too short", typed: "1234 5678", words: messages.errors.codeLength(8) },
    { when: "a digit was mistyped", typed: wrongDigit, words: messages.errors.codeNotRecognised },
  ])("costs no try with a code when $when", ({ typed, words }) => {
    expect(wordsOf({ bin, code: typed })).toEqual([["code", words]]);
  });
});

describe("refusedEnrolment", () => {
  const problem = { status: 422, title: "", errors: [], members: {} };

  it.each([
    { type: "enrolment/not-recognised", words: messages.errors.codeNotRecognised },
    { type: "enrolment/used", words: messages.errors.codeUsed },
    { type: "enrolment/expired", words: messages.errors.codeExpired },
    { type: "enrolment/too-many-tries", words: messages.errors.tooMany(2) },
  ] as const)("puts $type beside the code", ({ type, words }) => {
    const refused = refusedEnrolment({ ...problem, type, retryAfterSeconds: 61 });

    expect(refused?.field).toBe("code");
    expect(refused?.words(messages.errors)).toBe(words);
  });

  it("leaves a refusal about something else to the page", () => {
    expect(refusedEnrolment({ ...problem, type: "request/busy" })).toBeUndefined();
  });
});
