import { expect, it } from "vitest";
import { fillVolume } from "#functions/demo/fill.ts";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { progressRows } from "#shared/indicators/progress-rows.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { localProjector } from "#test/projection/local-projector.ts";
import { readStream } from "#test/projection/read-stream.ts";
import { repositoriesOf } from "#test/repositories.ts";

const now = () => new Date("2026-11-22T06:00:00.000Z");
const enterprises = 25;

it("turns a year of synthetic returns, as the streams tell of it, into every figure", async () => {
  const database = await localDatabase();
  const dependencies = { ...repositoriesOf(database, now), now, report: () => undefined };
  await fillVolume({ enterprises, year: 2023 }, dependencies);
  const { handle, faultsIn, progress } = localProjector(database);
  const register = await readStream(database, database.tables.register);
  const records = await readStream(database, database.tables.records);

  const replies = [await handle(...register), await handle(...records)];

  const keys = syntheticEnterprises(enterprises).map(({ profile: { bin } }) => ({
    bin,
    year: 2023,
  }));
  expect(replies).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
  expect(await faultsIn(keys)).toEqual([]);
  const cells = await progress.readCells("g1", 2023);
  const context = { year: 2023, campaignState: "open", officials: {}, by: [] } as const;
  const rows = progressRows({ ...context, indicators, cells });
  expect(rows.filter(({ outcome }) => outcome === "missing").map((row) => row.indicator)).toEqual([
    "injury-frequency-official",
    "employed-pwd-share",
    "unemployment-rate",
    // No workplace has been checked.
    "violations-eliminated-checks",
  ]);
});
