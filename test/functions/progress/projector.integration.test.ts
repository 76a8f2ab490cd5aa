import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { toItem } from "#functions/platform/table.ts";
import { readProgress } from "#functions/progress/read-progress.ts";
import { shardOf } from "#functions/progress/shard.ts";
import { commitFrameEntry } from "#functions/register/commit-enterprise.ts";
import { agreement } from "#shared/agreements/current.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { sumOf } from "#shared/indicators/measures.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { addedEvent, changedFrame, localProjector } from "#test/projection/local-projector.ts";
import { aLogOf } from "#test/records/a-log.ts";
import { repositoriesOf } from "#test/repositories.ts";
import { filingTime, foreignBin, ownBin, smallRegister } from "#test/small-register.ts";

const own = { bin: ownBin, year: 2023 };
const foreign = { bin: foreignBin, year: 2023 };
const now = () => filingTime;

const workforce = { answers: { averageHeadcount: 1000, injuredPersons: 1 } };

describe("the projector on DynamoDB", () => {
  let database: LocalDatabase;
  beforeEach(async () => {
    database = await localDatabase();
    await smallRegister(database, now);
  });

  async function file(bin: string, lines: readonly string[], filed = {}) {
    const { log } = repositoriesOf(database, now);
    for (const event of aLogOf(lines, { bin, filed })) await log.append(event);
  }

  async function move(bin: string, facts: { oked?: string; headcount?: number }) {
    const { register } = repositoriesOf(database, now);
    const entry = { ...own, bin, district: "750000000", oked: "35111", headcount: 120 };
    const change = { at: now().toISOString(), by: "officer" };
    await commitFrameEntry({ ...entry, ...facts, inScope: true }, change, register);
  }

  it("brings register and returns into the city's figures", async () => {
    const { handle, progress, faultsIn } = localProjector(database);
    await file(ownBin, ["workforce submitted"], { 0: workforce });

    const reply = await handle(changedFrame(own), changedFrame(foreign), addedEvent(own));

    expect(reply).toEqual({ batchItemFailures: [] });
    expect(await faultsIn([own, foreign])).toEqual([]);
    expect(await progress.readCells("g1", 2023)).toMatchObject([
      { key: { industry: "D", size: "medium" }, sums: { f: 2, wr: 1, wi: 1, wa: 1000 } },
    ]);
  });

  it("answers the city's progress from cells, campaign and official figures", async () => {
    const { handle, progress } = localProjector(database);
    await file(ownBin, ["workforce submitted"], { 0: workforce });
    await handle(changedFrame(own), changedFrame(foreign), addedEvent(own));

    const { rows } = await readProgress(
      { year: 2023, by: ["size"] },
      {
        readCells: (year) => progress.readCells("g1", year),
        findCampaign: repositoriesOf(database, now).campaigns.find,
        readOfficials: async () => ({}),
        indicators,
        periodYears: agreement.periodYears,
        now,
      },
    );

    expect(rows.find(({ indicator }) => indicator === "injury-frequency")).toEqual({
      indicator: "injury-frequency",
      dimensions: { size: "medium" },
      numerator: 1,
      denominator: 1000,
      value: 1,
      outcome: "provisional",
      target: { operator: "at-most", value: 0.13, met: false },
    });
  });

  it("stores a Standing that comes back as it was computed", async () => {
    const { handle, progress } = localProjector(database);
    await file(ownBin, ["workforce submitted", "workforce accepted", "safety-council started"]);
    await handle(addedEvent(own));

    expect(await progress.readStanding("g1", own)).toMatchObject({
      ...own,
      version: 1,
      marks: { logSequence: 3, checksSequence: 0, frameRevision: 1, finalAt: "" },
      forms: {
        workforce: { status: "accepted", sequence: 2, firstFiledAt: "2024-01-15T04:00:00.000Z" },
        "safety-council": { status: "in-progress", sequence: 3 },
      },
    });
    const ofShard = await progress.readStandings("g1", 2023, shardOf(ownBin));
    expect(ofShard.map(({ bin }) => bin)).toEqual([ownBin]);
  });

  it("writes nothing when it is told again of what it knows", async () => {
    const { handle, progress } = localProjector(database);
    await handle(changedFrame(own));

    await handle(changedFrame(own), changedFrame(own));

    expect(await progress.readStanding("g1", own)).toMatchObject({ version: 1 });
  });

  it("moves an enterprise from its old cell to its new one", async () => {
    const { handle, progress, faultsIn } = localProjector(database);
    await handle(changedFrame(own));
    await move(ownBin, { oked: "01110", headcount: 10 });
    await handle(changedFrame(own));

    expect(await faultsIn([own])).toEqual([]);
    const cells = await progress.readCells("g1", 2023);
    expect(cells.map(({ key, sums }) => [key.industry, key.size, sumOf(sums, "frame")])).toEqual([
      ["A", "micro", 1],
      ["D", "medium", 0],
    ]);
  });

  it("loses nothing when many runs collide on the same Standing and the same cell", async () => {
    const projectors = Array.from({ length: 8 }, () => localProjector(database));
    await file(ownBin, ["workforce submitted", "safety-council submitted"]);
    await file(foreignBin, ["workforce submitted"]);

    await Promise.all(projectors.map(({ handle }) => handle(addedEvent(own), addedEvent(foreign))));

    const [first] = projectors;
    const postponed = projectors.flatMap((each) => each.postponed);
    await first?.handle(...postponed.map((key) => addedEvent(key)));
    expect(await first?.faultsIn([own, foreign])).toEqual([]);
    expect(await first?.progress.readStanding("g1", own)).toMatchObject({ version: 1 });
  });

  it("writes the next generation as well while the pointer names one", async () => {
    const { handle, faultsIn } = localProjector(database);
    const pointer = { pk: "pointer", sk: "pointer", current: "g1", next: "g2" };
    const { client, tables } = database;
    await handle(changedFrame(own));
    await client.send(new PutItemCommand({ TableName: tables.progress, Item: toItem(pointer) }));

    await handle(changedFrame(own), changedFrame(foreign));

    expect(await faultsIn([own, foreign], "g1")).toEqual([]);
    expect(await faultsIn([own, foreign], "g2")).toEqual([]);
  });

  it("reads a log to its last page", async () => {
    const { handle, progress } = localProjector(database);
    const text = "x".repeat(1000);
    const names = Array.from({ length: 150 }, (_, index) => `rule-${index}`);
    const explanations = Object.fromEntries(names.map((name) => [name, { reason: "other", text }]));
    const filings = Array.from({ length: 9 }, (_, index) => [index, { answers: {}, explanations }]);
    const lines = ["submitted", ...Array(8).fill("amended"), "accepted"];
    await file(
      ownBin,
      lines.map((kind) => `workforce ${kind}`),
      Object.fromEntries(filings),
    );

    await handle(addedEvent(own));

    const standing = await progress.readStanding("g1", own);
    expect(standing?.marks.logSequence).toBe(10);
    expect(standing?.forms.workforce?.status).toBe("accepted");
  });

  it("does not count what came after the year became final", async () => {
    const { handle, progress, faultsIn } = localProjector(database);
    const { campaigns } = repositoriesOf(database, now);
    await file(ownBin, ["workforce submitted", "workforce withdrawn"]);
    const campaign = await campaigns.find(2023);
    if (campaign === undefined) throw new Error("no campaign");
    const finalAt = "2024-01-15T04:00:01.000Z";
    await campaigns.put({ ...campaign, version: campaign.version + 1, finalAt });

    await handle(addedEvent(own));

    expect(await faultsIn([own])).toEqual([]);
    const standing = await progress.readStanding("g1", own);
    expect(standing).toMatchObject({
      marks: { logSequence: 2, finalAt },
      forms: { workforce: { status: "submitted" } },
    });
  });
});
