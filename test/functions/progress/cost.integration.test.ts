import { PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { capacityMeter } from "#test/capacity-meter.ts";
import { type LocalDatabase, localClient, localDatabase } from "#test/local-dynamodb.ts";
import { addedEvent, localProjector } from "#test/projection/local-projector.ts";
import { aLogOf } from "#test/records/a-log.ts";
import { repositoriesOf } from "#test/repositories.ts";
import { filingTime, ownBin, smallRegister } from "#test/small-register.ts";

const own = { bin: ownBin, year: 2023 };
const now = () => filingTime;

/** One set of answers that fills every figure with a large enterprise's. */
const answers = Object.fromEntries(
  [
    ["payrollHeadcount", "averageHeadcount", "injuredPersons", "fatallyInjured"],
    ["electronicContracts", "workersCovered", "meetingsHeld", "decisionsAdopted"],
    ["decisionsCarriedOut", "inspectorCount", "trainedThisYear", "supplementedInspectors"],
    ["checksHeld", "violationsFound", "violationsEliminated", "employedPersons"],
    ["specialWorkplaces"],
  ]
    .flat()
    .map((field) => [field, 12_345]),
);
const filing = {
  answers: {
    ...answers,
    hasAgreement: true,
    validFrom: "2021-01-01",
    hasCouncil: true,
    lowestSupplement: 70_000,
  },
  computed: { quotaRequired: 1234 },
};

// Run one after the other: the meter counts whatever passes it.
describe("what a projection costs", () => {
  let database: LocalDatabase;
  let meter: Awaited<ReturnType<typeof capacityMeter>>;
  beforeAll(async () => {
    database = await localDatabase();
    meter = await capacityMeter(database.endpoint);
  });
  beforeEach(async () => {
    const { accessKeyId } = await localDatabase();
    database = { ...database, accessKeyId };
    database = { ...database, client: localClient(database) };
    await smallRegister(database, now);
  });
  afterAll(() => meter.close());

  const metered = () =>
    localProjector(database, { client: localClient({ ...database, endpoint: meter.endpoint }) });

  async function fileEverything(): Promise<void> {
    const { log } = repositoriesOf(database, now);
    const lines = annualFormIds.map((form) => `${form} submitted`);
    const filed = Object.fromEntries(annualFormIds.map((_, index) => [index, filing]));
    for (const event of aLogOf(lines, { ...own, filed })) await log.append(event);
  }

  it("is six reads and one transaction", async () => {
    await fileEverything();
    meter.take();

    await metered().handle(addedEvent(own));

    expect(meter.take()).toMatchObject({
      // The pointer and the Standing; then Standing, cell and day at once.
      Progress: { reads: 2, calls: 3 },
      // The frame entry and the campaign.
      Register: { reads: 2, writes: 0, calls: 2 },
      // Five filings, and no checks.
      Records: { reads: 2, writes: 0, calls: 2 },
    });
  });

  // DynamoDB Local misstates what a transaction writes; a plain put it counts right.
  it("is six write units: Standing, cell and day stay under 1 KB with every figure filed", async () => {
    await fileEverything();
    await localProjector(database).handle(addedEvent(own));
    const { tables, client } = database;
    const { Items: items = [] } = await client.send(
      new ScanCommand({ TableName: tables.progress }),
    );
    const door = localClient({ ...database, endpoint: meter.endpoint });
    meter.take();

    for (const Item of items) {
      await door.send(new PutItemCommand({ TableName: tables.progress, Item }));
    }

    expect(meter.take()).toEqual({ Progress: { reads: 0, writes: 3, calls: 3 } });
  });

  it("is reads alone when nothing has changed", async () => {
    await fileEverything();
    await metered().handle(addedEvent(own));
    meter.take();

    await metered().handle(addedEvent(own), addedEvent(own, 2), addedEvent(own, 3));

    expect(meter.take()).toMatchObject({
      Progress: { reads: 2, writes: 0, calls: 2 },
      Register: { reads: 2, calls: 2 },
      Records: { calls: 2 },
    });
  });

  it("leaves the tallies of days alone when a form is decided on", async () => {
    await fileEverything();
    await localProjector(database).handle(addedEvent(own));
    const { log } = repositoriesOf(database, now);
    const lines = [...annualFormIds.map((form) => `${form} submitted`), "workforce accepted"];
    const filed = Object.fromEntries(annualFormIds.map((_, index) => [index, filing]));
    const accepted = aLogOf(lines, { ...own, filed }).at(-1);
    if (accepted !== undefined) await log.append(accepted);
    meter.take();

    await metered().handle(addedEvent(own));

    // Standing and cell, two units each.
    expect(meter.take()).toMatchObject({ Progress: { writes: 4 } });
  });

  it("is one query for a year's cells", async () => {
    await fileEverything();
    const { handle, progress } = metered();
    await handle(addedEvent(own));
    meter.take();

    await progress.readCells("g1", 2023);

    expect(meter.take()).toEqual({ Progress: { reads: 1, writes: 0, calls: 1 } });

    await progress.readDays("g1", 2023);

    expect(meter.take()).toEqual({ Progress: { reads: 1, writes: 0, calls: 1 } });
  });
});
