import { describe, expect, it } from "vitest";
import { readProgress } from "#functions/progress/read-progress.ts";
import { officialRepository } from "#functions/statistics/official-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { putStatisticContract, readStatisticsContract } from "#shared/api/statistics.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const source = "Бюро национальной статистики, письмо № 12";
const rate = { value: "0.13", source, date: "2024-03-01" };
const counts = {
  numerator: 13_000,
  denominator: 50_000,
  denominatorName: "working-age",
  source,
  date: "2024-03-01",
};

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  const { call } = testApi(database, () => filingTime);
  return {
    put: (indicator: string, body: object, year: number | string = 2023, as = "officer") =>
      call(putStatisticContract, { as, params: { year, indicator }, body }),
    versions: async (indicator: string) => {
      const { body } = await call(readStatisticsContract, {
        as: "officer",
        params: { year: 2023 },
      });
      const statistics: { indicator: string; versions: object[] }[] = body.statistics;
      return statistics.find((each) => each.indicator === indicator)?.versions;
    },
    list: () => call(readStatisticsContract, { as: "officer", params: { year: 2023 } }),
    progress: async (indicator: string) => {
      const { rows } = await readProgress(
        { year: 2023, by: [] },
        {
          readCells: async () => [],
          findCampaign: async () => undefined,
          readOfficials: officialRepository(database.client, database.tables.register)
            .readOfficials,
          indicators,
          periodYears: agreement.periodYears,
          now: () => filingTime,
        },
      );
      return rows.find((row) => row.indicator === indicator);
    },
  };
}

describe("an official figure", () => {
  it("is shown in the progress with its source and date once it was entered as a rate", async () => {
    const { put, progress } = await arrange();

    const entered = await put("injury-frequency-official", rate);

    expect(entered).toMatchObject({ status: 200, body: { ...rate, version: 1 } });
    expect(await progress("injury-frequency-official")).toMatchObject({
      value: 0.13,
      outcome: "value",
      source,
      date: "2024-03-01",
      target: { met: true },
    });
  });

  it("is compared exactly: what only rounds to the target does not meet it", async () => {
    const { put, progress } = await arrange();

    await put("injury-frequency-official", { ...rate, value: "0.130000000000001" });

    expect(await progress("injury-frequency-official")).toMatchObject({
      value: 0.13,
      target: { met: false },
    });
  });

  it("may be two numbers with the name of the denominator", async () => {
    const { put, progress } = await arrange();

    await put("employed-pwd-share", counts);

    expect(await progress("employed-pwd-share")).toMatchObject({
      numerator: 13_000,
      denominator: 50_000,
      denominatorName: "working-age",
      value: 26,
      target: { met: true },
    });
  });

  it("keeps every version, the newest first, without telling who entered it", async () => {
    const { put, versions } = await arrange();
    await put("unemployment-rate", { ...rate, value: "4.8" });
    await put("unemployment-rate", { ...rate, value: "4.9", version: 1 });

    const kept = await versions("unemployment-rate");

    expect(kept).toEqual([
      { ...rate, value: "4.9", version: 2, enteredAt: filingTime.toISOString() },
      { ...rate, value: "4.8", version: 1, enteredAt: filingTime.toISOString() },
    ]);
  });

  it("is not entered twice by a request that is sent again", async () => {
    const { put, versions } = await arrange();
    const first = await put("unemployment-rate", { ...rate, version: 0 });

    const again = await put("unemployment-rate", { ...rate, version: 0 });

    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(await versions("unemployment-rate")).toHaveLength(1);
  });

  it("is not written over by somebody who saw an older version", async () => {
    const { put } = await arrange();
    await put("unemployment-rate", { ...rate, version: 0 });

    const late = await put("unemployment-rate", { ...rate, value: "5.1", version: 0 });

    expect(late).toMatchObject({ status: 409, body: { type: "statistics/changed", version: 1 } });
  });

  it("keeps each of several that are entered at once", async () => {
    const { put, versions } = await arrange();

    const all = await Promise.all(
      ["4.1", "4.2", "4.3"].map((value) => put("unemployment-rate", { ...rate, value })),
    );

    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await versions("unemployment-rate")).toHaveLength(3);
  });

  it.each(["collective-coverage", "no-such-indicator", "__proto__"])(
    "is refused for %s, which no official series is",
    async (indicator) => {
      const { put } = await arrange();

      expect(await put(indicator, rate)).toMatchObject({
        status: 404,
        body: { type: "indicator/not-found" },
      });
    },
  );

  it.each([
    { when: "both ways at once", body: { ...counts, value: "26" }, path: "numerator" },
    { when: "no figure at all", body: { source, date: rate.date }, path: "denominator" },
    { when: "a number instead of text", body: { ...rate, value: 0.13 }, path: "value" },
    { when: "a comma", body: { ...rate, value: "0,13" }, path: "value" },
    { when: "a minus", body: { ...rate, value: "-1" }, path: "value" },
    { when: "an empty denominator", body: { ...counts, denominator: 0 }, path: "denominator" },
    { when: "a broken number", body: { ...counts, numerator: 1.5 }, path: "numerator" },
    { when: "no source", body: { ...rate, source: " " }, path: "source" },
    { when: "a day that does not exist", body: { ...rate, date: "2023-02-30" }, path: "date" },
    {
      when: "a denominator named in no language",
      body: { ...counts, denominatorName: {} },
      path: "denominatorName",
    },
  ])("names the field when there is $when", async ({ body, path }) => {
    const { put } = await arrange();

    const refused = await put("employed-pwd-share", body);

    expect(refused).toMatchObject({ status: 400, body: { type: "request/invalid" } });
    expect(refused.body.errors.map((error: { path: string }) => error.path)).toContain(path);
  });

  it.each([
    { indicator: "employed-pwd-share", body: { ...counts, numerator: 50_001 } },
    { indicator: "employed-pwd-share", body: { ...rate, value: "100.1" } },
    { indicator: "injury-frequency-official", body: { ...rate, value: "1000.1" } },
  ])("is refused when it is more than all", async ({ indicator, body }) => {
    const { put } = await arrange();

    expect((await put(indicator, body)).body.type).toBe("statistics/invalid");
  });

  it.each([
    { indicator: "employed-pwd-share", body: { ...counts, numerator: 50_000 } },
    { indicator: "employed-pwd-share", body: { ...rate, value: "100" } },
    { indicator: "employed-pwd-share", body: { ...counts, numerator: 0 } },
  ])("may be all of them, or nobody", async ({ indicator, body }) => {
    const { put, versions } = await arrange();

    await put(indicator, body);

    expect(await versions(indicator)).toHaveLength(1);
  });

  it("is listed for each official indicator, also before anything was entered", async () => {
    const { list } = await arrange();

    expect((await list()).body).toEqual({
      year: 2023,
      statistics: [
        { indicator: "injury-frequency-official", versions: [] },
        { indicator: "employed-pwd-share", versions: [] },
        { indicator: "unemployment-rate", versions: [] },
      ],
    });
  });

  it("is nobody's but an officer's", async () => {
    const { put } = await arrange();

    expect((await put("unemployment-rate", rate, 2023, "enterprise")).status).toBe(403);
  });
});
