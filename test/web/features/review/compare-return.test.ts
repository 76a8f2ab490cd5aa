import { describe, expect, it } from "vitest";
import { workforceForm } from "#shared/agreements/almaty-2021-2023/forms/workforce.ts";
import type { HistoryEntry, ReturnView } from "#shared/api/read-return.ts";
import { compareReturn } from "#web/features/review/compare-return.ts";
import { messages } from "#web/fields/messages.en.ts";

const of = { bin: "941240000193", year: 2023 };
const answers = {
  payrollHeadcount: 120,
  averageHeadcount: 118,
  hazardousJobs: 20,
  injuredPersons: 1,
  fatallyInjured: 0,
};
const by = { you: false, role: "enterprise" } as const;

function filed(sequence: number, of: Record<string, number>): HistoryEntry {
  const at = `2024-02-0${sequence}T06:00:00.000Z`;
  const receipt = { number: "n", hash: "h", at };
  return { sequence, kind: sequence === 1 ? "submitted" : "amended", at, by, receipt, answers: of };
}

function view(more: Partial<ReturnView> = {}): ReturnView {
  return {
    form: "workforce",
    status: "submitted",
    sequence: 1,
    expected: true,
    changedAfterAcceptance: false,
    campaign: { year: 2023, state: "open", opensOn: "2024-01-10", closesOn: "2024-03-31" },
    answers,
    computed: {},
    explanations: {},
    context: { otherForms: {}, frame: { headcount: 120, sizeClass: "medium" } },
    history: [filed(1, answers)],
    ...more,
  };
}

function rowOf(field: string, of_: ReturnView) {
  const language = { locale: "en", words: messages } as const;
  const rows = compareReturn(workforceForm, of_, { of, language }).flatMap((part) => part.rows);
  const row = rows.find((one) => one.field.id === field);
  if (row === undefined) throw new RangeError(`no row of ${field}`);
  return row;
}

describe("compareReturn", () => {
  it("sets an answer beside last year's with the exact difference", () => {
    const lastYear = { ...answers, payrollHeadcount: 100, injuredPersons: 1 };

    expect(rowOf("payrollHeadcount", view({ lastYear }))).toMatchObject({
      now: "120",
      before: "100",
      difference: { absolute: "+20", percent: "+20.0%" },
    });
    expect(rowOf("injuredPersons", view({ lastYear })).difference).toBe("same");
  });

  it("has no difference without last year, or where a side was not answered", () => {
    expect(rowOf("payrollHeadcount", view())).not.toHaveProperty("before");
    const { difference, now, before } = rowOf(
      "electronicContracts",
      view({ lastYear: { ...answers, electronicContracts: 7 } }),
    );
    expect({ difference, now, before }).toEqual({
      difference: undefined,
      now: undefined,
      before: "7",
    });
  });

  it("stands a reason beside the value it explains, and says where one is missing", () => {
    const odd = { ...answers, averageHeadcount: 20, injuredPersons: 30 };
    const found = rowOf("averageHeadcount", view({ answers: odd, history: [filed(1, odd)] })).odd;
    const [{ finding } = { finding: undefined }] = found;
    const rule = finding?.rule ?? "";
    const explanations = { [rule]: { reason: "seasonal" as const } };

    const explained = rowOf("averageHeadcount", view({ answers: odd, explanations })).odd;

    expect(found[0]).not.toHaveProperty("explanation");
    expect(explained[0]).toMatchObject({
      finding: { rule },
      explanation: { reason: "seasonal" },
    });
  });

  it("shows remarks that wait, and of those answered whether the answer was changed", () => {
    const at = "2024-02-02T06:00:00.000Z";
    const comments = [
      { field: "injuredPersons", text: "Check" },
      { field: "hazardousJobs", text: "Check too" },
    ];
    const receipt = { number: "n", hash: "h", at };
    const returned = { sequence: 2, kind: "returned", at, by, receipt, comments } as const;
    const corrected = { ...answers, injuredPersons: 2 };
    const again = view({
      answers: corrected,
      history: [filed(1, answers), returned, filed(3, corrected)] as HistoryEntry[],
    });

    expect(rowOf("injuredPersons", view({ comments })).openRemarks).toEqual(["Check"]);
    expect(rowOf("injuredPersons", again).earlierRemarks).toEqual([
      { text: "Check", isCorrected: true },
    ]);
    expect(rowOf("hazardousJobs", again).earlierRemarks).toEqual([
      { text: "Check too", isCorrected: false },
    ]);
  });
});
