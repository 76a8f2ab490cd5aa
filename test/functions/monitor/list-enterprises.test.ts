import { describe, expect, it } from "vitest";
import {
  type AskedList,
  type ListDependencies,
  listEnterprises,
} from "#functions/monitor/list-enterprises.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { measureCodes } from "#shared/indicators/measures.ts";
import type { FormStanding, Standing } from "#shared/records/standing.ts";

const bin = "941240000193";
const campaign = { opensOn: "2024-01-10", closesOn: "2024-03-31" };
const expected = Object.fromEntries(
  annualFormIds.map((form) => [measureCodes[`${form}.expected`], 1]),
);

const aStanding = (change: Partial<Standing> = {}): Standing => ({
  bin,
  year: 2023,
  version: 1,
  marks: {
    logSequence: 0,
    checksSequence: 0,
    frameRevision: 1,
    finalAt: "",
    asked: "",
    foldVersion: 2,
  },
  cell: { district: "751410000", industry: "C", size: "large" },
  inScope: true,
  forms: {},
  contribution: expected,
  ...change,
});

const filed = (firstFiledAt: string, lastEventAt = firstFiledAt): FormStanding => ({
  status: "submitted",
  sequence: 1,
  firstFiledAt,
  lastEventAt,
  changedAfterAcceptance: false,
});

describe("the list of enterprises", () => {
  function list(
    standings: readonly Standing[],
    asked: Partial<AskedList> = {},
    changed: Partial<ListDependencies> = {},
  ) {
    return listEnterprises(
      { year: 2023, limit: 20, campaign, today: "2024-04-05", ...asked },
      {
        progress: { readCurrentGeneration: async () => "g1" },
        pageOfStandings: async ({ matches }) => ({ standings: standings.filter(matches) }),
        readRegister: async () => [
          { bin, name: { kk: "Өндіріс", ru: "Завод" }, outOfScopeReason: "ceased" },
        ],
        readContacts: async () => new Map([[bin, 3]]),
        ...changed,
      },
    );
  }
  const formOf = async (standing: Standing, today: string) => {
    const { rows } = await list([standing], { today });
    return rows[0]?.forms.find(({ form }) => form === "workforce");
  };

  it("tells of each form since when it is overdue, not on the last day itself", async () => {
    expect(await formOf(aStanding(), "2024-03-31")).toEqual({
      form: "workforce",
      status: "not-started",
      late: false,
    });
    expect(await formOf(aStanding(), "2024-04-01")).toMatchObject({ daysOverdue: 1 });
    expect(await formOf(aStanding(), "2024-04-05")).toMatchObject({ daysOverdue: 5 });
  });

  it("calls late what was first filed after the last day in the city, and overdue no more", async () => {
    const onTime = aStanding({ forms: { workforce: filed("2024-03-31T18:59:59.999Z") } });
    const late = aStanding({ forms: { workforce: filed("2024-03-31T19:00:00.000Z") } });

    expect(await formOf(onTime, "2024-04-05")).toEqual({
      form: "workforce",
      status: "submitted",
      late: false,
    });
    expect(await formOf(late, "2024-04-05")).toEqual({
      form: "workforce",
      status: "submitted",
      late: true,
    });
  });

  it("has only forms that are expected", async () => {
    const contribution = { [measureCodes["workforce.expected"]]: 1 };
    const forms = { "safety-council": filed("2024-02-01T06:00:00.000Z") };

    const { rows } = await list([aStanding({ contribution, forms })]);

    expect(rows[0]?.forms.map(({ form }) => form)).toEqual(["workforce"]);
  });

  it("says when something happened last, whichever form it was", async () => {
    const forms = {
      workforce: filed("2024-02-01T06:00:00.000Z", "2024-03-02T06:00:00.000Z"),
      "safety-council": filed("2024-02-20T06:00:00.000Z"),
    };

    const { rows } = await list([aStanding({ forms }), aStanding({ bin: "970240000816" })]);

    expect(rows[0]?.lastEventAt).toBe("2024-03-02T06:00:00.000Z");
    expect(rows[1]).not.toHaveProperty("lastEventAt");
  });

  it("joins what the register and the contacts know, and does without", async () => {
    const unknown = "970240000816";

    const { rows } = await list([aStanding(), aStanding({ bin: unknown })]);

    expect(rows[0]).toMatchObject({
      name: { kk: "Өндіріс", ru: "Завод" },
      outOfScopeReason: "ceased",
      contacts: 3,
    });
    expect(rows[1]).toMatchObject({ bin: unknown, contacts: 0 });
    expect(rows[1]).not.toHaveProperty("name");
    expect(rows[1]).not.toHaveProperty("outOfScopeReason");
  });

  it("finds by the names of the register", async () => {
    expect((await list([aStanding()], { query: "завод" })).rows).toHaveLength(1);
    expect((await list([aStanding()], { query: "банк" })).rows).toHaveLength(0);
  });

  it("says where it stopped, also on an empty page", async () => {
    const pageOfStandings = async () => ({ standings: [], after: bin });

    expect(await list([], {}, { pageOfStandings })).toEqual({ rows: [], next: bin });
    expect(await list([])).toEqual({ rows: [] });
  });
});
