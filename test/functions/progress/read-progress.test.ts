import { describe, expect, it } from "vitest";
import { type ReadProgressDependencies, readProgress } from "#functions/progress/read-progress.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { aCell } from "#test/indicators/a-cell.ts";

const sums = { frame: 2, "council.reported": 2, "council.exists": 1 };

function dependenciesAt(instant: string, part: Partial<ReadProgressDependencies> = {}) {
  return {
    readCells: async () => [aCell("751110000", "A", "small", sums)],
    findCampaign: async () => ({ opensOn: "2024-01-10", closesOn: "2024-03-01" }),
    readOfficials: async () => ({}),
    indicators,
    periodYears: [2021, 2022, 2023],
    now: () => new Date(instant),
    ...part,
  };
}

async function councilOutcome(dependencies: ReadProgressDependencies) {
  const { rows } = await readProgress({ year: 2023, by: [] }, dependencies);
  return rows.find(({ indicator }) => indicator === "council-coverage")?.outcome;
}

describe("readProgress", () => {
  it.each([
    // Almaty was six hours ahead of UTC until the end of February 2024, and five from then.
    { instant: "2024-03-01T18:59:59.000Z", outcome: "provisional" },
    { instant: "2024-03-01T19:00:00.000Z", outcome: "value" },
  ])("takes the campaign's last day in Almaty at $instant: $outcome", async (row) => {
    expect(await councilOutcome(dependenciesAt(row.instant))).toBe(row.outcome);
  });

  it("is provisional where the year has enterprises and no campaign yet", async () => {
    const dependencies = dependenciesAt("2024-06-01T00:00:00.000Z", {
      findCampaign: async () => undefined,
    });

    expect(await councilOutcome(dependencies)).toBe("provisional");
  });

  it("says all is missing of a year of the agreement in which nothing happened yet", async () => {
    const nothing = { readCells: async () => [], findCampaign: async () => undefined };
    const dependencies = dependenciesAt("2024-06-01T00:00:00.000Z", nothing);

    const { rows } = await readProgress({ year: 2021, by: [] }, dependencies);

    const outcomes = new Set(rows.map(({ outcome }) => outcome));
    expect([...outcomes]).toEqual(["missing", "no-cases"]);
    expect(rows).toHaveLength(indicators.length);
    await expect(readProgress({ year: 2035, by: [] }, dependencies)).rejects.toMatchObject({
      code: "year/not-found",
    });
  });
});
