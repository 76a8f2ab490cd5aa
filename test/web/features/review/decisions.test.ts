import { describe, expect, it } from "vitest";
import { workforceForm } from "#shared/agreements/almaty-2021-2023/forms/workforce.ts";
import type { CampaignState } from "#shared/api/policy.ts";
import { type FormStatus, formStatuses } from "#shared/records/standing.ts";
import { actsOf, mayFileOf } from "#web/features/review/decision-acts.ts";
import { remarkErrorsOf } from "#web/features/review/decision-errors.ts";
import { messages as words } from "#web/features/review/messages.en.ts";
import { onceFor, refusedState } from "#web/features/review/use-decision.ts";

const campaign = (state: CampaignState) =>
  ({ year: 2023, state, opensOn: "2024-01-10", closesOn: "2024-03-31" }) as const;
const open = { kind: "open" } as const;
const standing = (status: FormStatus, state: CampaignState = "open") => ({
  status,
  campaign: campaign(state),
});

describe("what an officer can do", () => {
  it.each([
    { status: "submitted", acts: ["accept", "return"] },
    { status: "accepted", acts: ["reopen"] },
    { status: "returned", acts: ["reopen"] },
    { status: "withdrawn", acts: [] },
    { status: "not-started", acts: [] },
    { status: "in-progress", acts: [] },
  ] as const)("with a form that is $status: $acts", ({ status, acts }) => {
    expect(actsOf(standing(status), open)).toEqual(acts);
  });

  it.each(["final", "planned"] as const)("is nothing while the campaign is %s", (state) => {
    for (const status of formStatuses) expect(actsOf(standing(status, state), open)).toEqual([]);
    expect(mayFileOf({ campaign: campaign(state) })).toBe(false);
  });

  it("is to undo what was just decided, before and after the page is read anew", () => {
    const done = { kind: "done", decision: "accepted", sequence: 4 } as const;

    expect(actsOf(standing("submitted"), done)).toEqual(["undo"]);
    expect(actsOf(standing("accepted"), done)).toEqual(["undo"]);
    expect(actsOf(standing("submitted"), { ...done, decision: "reopened" })).toEqual([
      "accept",
      "return",
    ]);
  });

  it("includes late filing on behalf", () => {
    expect(mayFileOf({ campaign: campaign("closed") })).toBe(true);
  });
});

describe("remarks of a return", () => {
  const shown = ["payrollHeadcount", "injuredPersons"];
  const errors = (typed: Record<string, string>) =>
    remarkErrorsOf(workforceForm, typed, { shown, words, locale: "en" });

  it("must be at least one; blank ones are none", () => {
    expect(errors({})).toEqual([{ field: "payrollHeadcount", message: words.decision.needRemark }]);
    expect(errors({ injuredPersons: "  \n" })).toEqual([
      { field: "injuredPersons", message: words.decision.needRemark },
    ]);
    expect(errors({ injuredPersons: "Check" })).toEqual([]);
  });

  it("are as long as the server takes, and no longer", () => {
    expect(errors({ injuredPersons: "x".repeat(2000) })).toEqual([]);
    expect(errors({ injuredPersons: "x".repeat(2001) })).toEqual([
      { field: "injuredPersons", message: expect.stringContaining("2,000") },
    ]);
  });
});

describe("a decision", () => {
  const request = { decision: "accepted", basedOn: 1, comments: [] } as const;
  const problem = { status: 409, title: "", errors: [], members: {} } as const;

  it("is sent again under the same key, and another one under another", () => {
    let made = 0;
    const keyFor = onceFor(() => {
      made += 1;
      return `key-${made}`;
    });

    const keys = [request, { ...request }, { ...request, basedOn: 3 }, request].map(keyFor);

    expect(keys).toEqual(["key-1", "key-1", "key-2", "key-3"]);
  });

  it("that came second says what the first one was", () => {
    const event = { kind: "accepted" };

    expect(
      refusedState({ ...problem, type: "return/changed", members: { event } }, request),
    ).toMatchObject({ kind: "overtaken", event });
    expect(refusedState({ ...problem, type: "return/wrong-status" }, request).kind).toBe(
      "overtaken",
    );
  });

  it("that may not have arrived can be repeated", () => {
    const lost = { ...problem, status: 0, type: "client/unreachable" } as const;

    expect(refusedState(lost, request)).toEqual({ kind: "failed", problem: lost, request });
  });
});
