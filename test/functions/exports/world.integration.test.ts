import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import {
  createExportContract,
  type ExportRequest,
  readExportContract,
} from "#shared/api/exports.ts";
import { progressRows } from "#shared/indicators/progress-rows.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { exportDesk, exportReads } from "#test/exports/export-desk.ts";
import { fillFaultyWorld } from "#test/exports/faulty-world.ts";
import { type ReturnsRow, recomputable, recompute, rounded } from "#test/exports/recompute.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { localProjector } from "#test/projection/local-projector.ts";
import { readStream } from "#test/projection/read-stream.ts";
import { repositoriesOf } from "#test/repositories.ts";
import { testApi } from "#test/test-api.ts";

const enterprises = 210;
const filledAt = Date.parse("2026-11-22T06:00:00.000Z");
const later = () => new Date(filledAt + 600_000);

type IndicatorRow = {
  readonly by: string;
  readonly indicator: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly outcome: string;
  readonly district?: string;
  readonly industry?: string;
  readonly size?: string;
  readonly scale: number;
};

describe("a world of enterprises with the faults of life", () => {
  let database: LocalDatabase;
  beforeAll(async () => {
    database = await localDatabase();
    await fillFaultyWorld(database, enterprises, () => new Date(filledAt));
    const { handle } = localProjector(database);
    await handle(...(await readStream(database, database.tables.register)));
    await handle(...(await readStream(database, database.tables.records)));
    const since = { since: "2024-01-01T00:00:00.000Z", grantedBy: "system" };
    await repositoriesOf(database, later).accounts.grant("officer", { role: "officer", ...since });
  }, 300_000);

  async function exported(body: Omit<ExportRequest, "language">): Promise<Buffer> {
    const api = testApi(database, later);
    const bins = syntheticEnterprises(enterprises).map(({ profile }) => profile.bin);
    const reads = exportReads(database, later, async () => bins.toSorted());
    const desk = exportDesk(database, later, { reads });
    const { id } = (
      await api.call(createExportContract, { as: "officer", body: { ...body, language: "kk" } })
    ).body;
    await desk.deliver(id);
    const { status } = (await api.call(readExportContract, { as: "officer", params: { id } })).body;
    const file = desk.fileOf(id);
    if (status !== "done" || file === undefined) throw new RangeError(`the export is ${status}`);
    return file.bytes;
  }

  const rowsOf = async <Row>(kind: "returns" | "indicators", year: number) =>
    JSON.parse((await exported({ kind, year, format: "json" })).toString("utf8"))
      .rows as readonly Row[];

  it.each([2022, 2023])("has what happens in life in %i", async (year) => {
    const rows = await rowsOf<ReturnsRow>("returns", year);
    const some = (column: string, value: unknown) =>
      rows.filter((row) => row[column] === value).length;

    expect(rows).toHaveLength(enterprises);
    expect(rows.map(({ bin }) => bin)).toEqual(rows.map(({ bin }) => bin).toSorted());
    expect(some("inScope", false)).toBeGreaterThan(5);
    expect(some("collective-agreement.status", "withdrawn")).toBeGreaterThan(0);
    expect(some("safety-council.status", "returned")).toBeGreaterThan(3);
    expect(some("workforce.status", "accepted")).toBeGreaterThan(10);
    expect(some("workforce.changedAfterAcceptance", true)).toBeGreaterThan(0);
    expect(some("workforce.status", "not-started")).toBeGreaterThan(5);
    expect(some("quotaAssigned", 3)).toBeGreaterThan(5);
    expect(some("disability-quota.expected", false)).toBeGreaterThan(20);
  });

  it.each([2022, 2023])(
    "gives every indicator of %i, for the city, every dimension and every pair, as an independent reading of the exported returns does",
    async (year) => {
      const returns = await rowsOf<ReturnsRow>("returns", year);
      const figures = await rowsOf<IndicatorRow>("indicators", year);
      const told = figures.filter(({ indicator }) => recomputable.includes(indicator));

      const anew = told.map((row) => asRecomputed(row, returns, year));

      expect(new Set(told.map(({ by }) => by)).size).toBe(7);
      expect(told.length).toBeGreaterThan(2000);
      expect(told.map(withoutTarget)).toEqual(anew);
      for (const by of new Set(told.map((row) => row.by))) {
        expect(combinationsOf(told, by), by).toEqual(combinationsIn(returns, by));
      }
    },
    120_000,
  );

  it("agrees with the figures that are shown, which are kept and not worked out", async () => {
    const { progress } = localProjector(database);
    const campaign = await repositoriesOf(database, later).campaigns.find(2022);
    const figures = await rowsOf<IndicatorRow>("indicators", 2022);

    const shown = progressRows({
      year: 2022,
      campaignState: campaign && campaignStateOf(campaign, "2026-11-22"),
      indicators,
      cells: await progress.readCells("g1", 2022),
      officials: {},
      by: ["district", "size"],
    });

    const told = figures.filter(({ by }) => by === "district-size");
    expect(
      told.map((row) => [
        row.indicator,
        row.district,
        row.size,
        row.numerator,
        row.denominator,
        row.outcome,
      ]),
    ).toEqual(
      shown.map(({ indicator, dimensions, numerator, denominator, outcome }) => [
        indicator,
        dimensions.district,
        dimensions.size,
        numerator,
        denominator,
        outcome,
      ]),
    );
  });

  it("is told the same by CSV as by JSON, cell by cell", async () => {
    const rows = await rowsOf<ReturnsRow>("returns", 2022);
    const csv = await exported({ kind: "returns", year: 2022, format: "csv" });

    const records = parse(csv, { bom: true, columns: true }) as Record<string, string>[];

    const texts = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([id, value]) => [
          id,
          Array.isArray(value) ? value.join(";") : String(value).replace(/^(?==)/, "'"),
        ]),
      ),
    );
    const given = records.map((record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== "")),
    );
    expect(given).toEqual(texts);
  });
});

function withoutTarget({ by, indicator, district, industry, size, ...row }: IndicatorRow) {
  const { numerator, denominator, value, outcome } = row;
  return { by, indicator, district, industry, size, numerator, denominator, value, outcome };
}

function asRecomputed(row: IndicatorRow, returns: readonly ReturnsRow[], year: number) {
  const { by, indicator, district, industry, size, scale } = row;
  const { numerator, denominator, reported, returned } = recompute(
    returns,
    { indicator, year },
    (each) =>
      (district ?? each["district"]) === each["district"] &&
      (industry ?? each["industry"]) === each["industry"] &&
      (size ?? each["size"]) === each["size"],
  );
  const told = { by, indicator, district, industry, size, numerator, denominator };
  if (reported === 0) return { ...told, value: undefined, outcome: "missing" };
  if (denominator === 0) return { ...told, value: undefined, outcome: "no-cases" };
  // The campaign of 2022 has closed, that of 2023 is open.
  const outcome = year === 2023 || returned ? "provisional" : "value";
  const value = rounded(numerator, denominator, scale, indicator === "injury-frequency" ? 2 : 1);
  return { ...told, value, outcome };
}

/** Which combinations of a breakdown the figures tell of, and which there are in scope. */
function combinationsOf(rows: readonly IndicatorRow[], by: string) {
  const own = rows.filter((row) => row.by === by);
  return [...new Set(own.map((row) => [row.district, row.industry, row.size].join()))].toSorted();
}

function combinationsIn(returns: readonly ReturnsRow[], by: string) {
  const parts = ["district", "industry", "size"].map((part) => (by.includes(part) ? part : ""));
  const inScope = returns.filter((row) => row["inScope"] === true);
  return [...new Set(inScope.map((row) => parts.map((part) => row[part] ?? "").join()))].toSorted();
}
