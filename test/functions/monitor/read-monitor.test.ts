import { describe, expect, it } from "vitest";
import { drawCourse } from "#functions/monitor/draw-course.ts";
import {
  type AskedMonitor,
  type MonitoredCampaign,
  type ReadMonitorDependencies,
  readMonitor,
} from "#functions/monitor/read-monitor.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Cell } from "#shared/indicators/cells.ts";
import { measureCodes } from "#shared/indicators/measures.ts";
import { locales } from "#shared/text/locale.ts";

const [one, other] = ["751110000", "751210000"];

/** A cell of a district in which so many of each form are expected. */
const aCell = (district: string, expected: Partial<Record<AnnualFormId, number>>): Cell => ({
  key: { district, industry: "C", size: "large" },
  sums: Object.fromEntries(
    Object.entries(expected).map(([form, count]) => [
      measureCodes[`${form as AnnualFormId}.expected`],
      count,
    ]),
  ),
});

const campaignOf = (year: number, change: Partial<MonitoredCampaign> = {}): MonitoredCampaign => ({
  opensOn: `${year + 1}-01-10`,
  closesOn: `${year + 1}-03-31`,
  forms: ["workforce", "safety-council"],
  ...change,
});

function read(asked: Partial<AskedMonitor> = {}, changed: Partial<ReadMonitorDependencies> = {}) {
  const cells: Readonly<Record<number, readonly Cell[]>> = {
    2022: [aCell(one, { workforce: 4, "safety-council": 100 }), aCell(other, { workforce: 8 })],
    2023: [aCell(one, { workforce: 10, "safety-council": 1 }), aCell(other, { workforce: 20 })],
  };
  return readMonitor(
    { year: 2023, by: [], limit: 0, locale: "kk", ...asked },
    {
      findCampaign: async (year) => campaignOf(year, year === 2022 ? { forms: ["workforce"] } : {}),
      readCells: async (_generation, year) => cells[year] ?? [],
      readDays: async () => [],
      progress: { readCurrentGeneration: async () => "g1" },
      pageOfStandings: async () => ({ standings: [] }),
      readRegister: async () => [],
      readContacts: async () => new Map(),
      now: () => new Date("2024-02-10T06:00:00.000Z"),
      ...changed,
    },
  );
}

describe("the monitor of a campaign", () => {
  it("expects in each year's course what that year asked for", async () => {
    const { curve, lastYear } = await read();

    expect([curve.expected, lastYear?.expected]).toEqual([31, 12]);
  });

  it("expects in a course what lies in the district and of the form asked for", async () => {
    const ofDistrict = await read({ district: one });
    const ofForm = await read({ form: "workforce" });
    const ofBoth = await read({ district: other, form: "safety-council" });

    expect([ofDistrict.curve.expected, ofDistrict.lastYear?.expected]).toEqual([11, 4]);
    expect([ofForm.curve.expected, ofForm.lastYear?.expected]).toEqual([30, 12]);
    expect(ofBoth.curve.expected).toBe(0);
  });

  it("has no course of a year before that had no campaign", async () => {
    const findCampaign = async (year: number) => (year === 2023 ? campaignOf(year) : undefined);

    expect(await read({}, { findCampaign })).not.toHaveProperty("lastYear");
  });

  it.each([
    { state: "planned", at: "2024-01-09T06:00:00.000Z", overdue: 0 },
    { state: "open", at: "2024-03-31T18:59:59.999Z", overdue: 0 },
    { state: "closed", at: "2024-03-31T19:00:00.000Z", overdue: 30 },
    { state: "final", at: "2024-06-01T06:00:00.000Z", overdue: 30 },
  ])("counts $overdue overdue while it is $state", async ({ state, at, overdue }) => {
    const finalAt = state === "final" ? "2024-05-01T06:00:00.000Z" : undefined;
    const notStarted = {
      key: { district: one, industry: "C", size: "large" },
      sums: { [measureCodes["workforce.expected"]]: 30 },
    } as const;

    const monitor = await read(
      {},
      {
        findCampaign: async (year) => campaignOf(year, { finalAt }),
        readCells: async () => [notStarted],
        now: () => new Date(at),
      },
    );

    expect(monitor.state).toBe(state);
    expect(monitor.counts.find(({ form }) => form === "workforce")?.overdue).toBe(overdue);
  });

  it("is refused without a campaign", async () => {
    const findCampaign = async () => undefined;

    await expect(read({}, { findCampaign })).rejects.toMatchObject({ code: "campaign/not-found" });
  });
});

describe("the drawing of a campaign's course", () => {
  it.each(locales)("reaches from the opening to the deadline while it runs, in %s", (locale) => {
    const points = [-81, -60, -50].map((daysAfterClosing, filed) => ({
      daysAfterClosing,
      day: "2024-01-10",
      filed,
    }));
    const course = { lastYear: undefined, opensOn: "2024-01-10", closesOn: "2024-03-31", locale };

    const svg = drawCourse({ ...course, curve: { year: 2023, expected: 5, points } }, 860);

    // The stair of the course, and the deadline across it.
    const stair = / d="(M[^"]*H[^"]*V[^"]*)"/.exec(svg)?.[1] ?? "";
    const ends = [...stair.matchAll(/[MH](-?[\d.]+)/g)].map(([, x]) => Number(x));
    const places = [...svg.matchAll(/\b(?:x|x1|x2)="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(ends).toHaveLength(3);
    expect(Math.max(...ends)).toBeLessThan(500);
    expect(Math.max(...places)).toBeGreaterThan(700);
    expect(Math.max(...places)).toBeLessThanOrEqual(860);
  });
});
