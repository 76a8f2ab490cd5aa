import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { isExpected } from "#shared/records/expected.ts";

const expectedOf = (frame: { inScope: boolean; headcount: number } | undefined) =>
  annualFormIds.filter((form) => isExpected(formById[form], frame));

describe("isExpected", () => {
  it("expects every form of an enterprise of 50, and no quota of one of 49", () => {
    expect(expectedOf({ inScope: true, headcount: 50 })).toEqual(annualFormIds);
    expect(expectedOf({ inScope: true, headcount: 49 })).toEqual(
      annualFormIds.filter((form) => form !== "disability-quota"),
    );
  });

  it("expects no form that the campaign does not ask for", () => {
    expect(isExpected(formById.workforce, { inScope: true, headcount: 50 }, false)).toBe(false);
  });

  it("expects nothing of an enterprise out of scope or not in the register", () => {
    expect(expectedOf({ inScope: false, headcount: 300 })).toEqual([]);
    expect(expectedOf(undefined)).toEqual([]);
  });
});

describe("campaignStateOf", () => {
  const dates = { opensOn: "2024-01-10", closesOn: "2024-03-01" };

  it.each([
    { today: "2024-01-09", state: "planned" },
    { today: "2024-01-10", state: "open" },
    { today: "2024-03-01", state: "open" },
    { today: "2024-03-02", state: "closed" },
  ])("is $state on $today", ({ today, state }) => {
    expect(campaignStateOf(dates, today)).toBe(state);
  });

  it("is final once it was made so, whatever the day", () => {
    const final = { ...dates, finalAt: "2024-04-01T00:00:00.000Z" };

    expect(campaignStateOf(final, "2024-01-01")).toBe("final");
  });
});
