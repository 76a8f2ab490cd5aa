import { describe, expect, it } from "vitest";
import { isInForceAtYearEnd } from "#shared/indicators/in-force.ts";

const agreement = { hasAgreement: true, validFrom: "2021-05-01" };

describe("isInForceAtYearEnd", () => {
  it.each([
    { when: "it is open-ended", answers: {}, inForce: true },
    { when: "it begins on 31 December", answers: { validFrom: "2023-12-31" }, inForce: true },
    { when: "it begins a day later", answers: { validFrom: "2024-01-01" }, inForce: false },
    { when: "it ends on 31 December", answers: { validTo: "2023-12-31" }, inForce: true },
    { when: "it ends a day before", answers: { validTo: "2023-12-30" }, inForce: false },
    {
      when: "its own clause extends it",
      answers: { validTo: "2022-05-01", extensionClause: true, newAgreementProposed: false },
      inForce: true,
    },
    {
      when: "a new one is proposed within a year",
      answers: { validTo: "2022-12-31", extensionClause: false, newAgreementProposed: true },
      inForce: true,
    },
    {
      when: "a new one is proposed, a year and a day on",
      answers: { validTo: "2022-12-30", extensionClause: false, newAgreementProposed: true },
      inForce: false,
    },
    {
      when: "it ended and nothing extends it",
      answers: { validTo: "2023-06-30", extensionClause: false, newAgreementProposed: false },
      inForce: false,
    },
    { when: "there is none", answers: { hasAgreement: false }, inForce: false },
    { when: "it has no beginning", answers: { validFrom: undefined }, inForce: false },
  ])("is $inForce when $when", ({ answers, inForce }) => {
    expect(isInForceAtYearEnd({ ...agreement, ...answers }, 2023)).toBe(inForce);
  });
});
