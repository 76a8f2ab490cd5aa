import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiContract } from "#shared/api/contract.ts";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { capacityMeter } from "#test/capacity-meter.ts";
import { type LocalDatabase, localClient, localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, ownBin, smallRegister, workforceAnswers } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023, form: "workforce" };

// Run one after the other: the meter counts whatever passes it.
describe("what a request costs", () => {
  let database: LocalDatabase;
  let meter: Awaited<ReturnType<typeof capacityMeter>>;
  beforeAll(async () => {
    database = await localDatabase();
    meter = await capacityMeter(database.endpoint);
  });
  afterAll(() => meter.close());

  async function costOf(contract: ApiContract, body: unknown) {
    const { endpoint } = meter;
    const client = localClient({ endpoint, accessKeyId: database.accessKeyId });
    const { call } = testApi({ ...database, client }, () => filingTime);
    meter.take();
    const { status } = await call(contract, { as: "enterprise", params, body, key: "k" });
    return { status, cost: meter.take() };
  }

  it("is one put and five reads for a filing, and a replay reads only the log", async () => {
    await smallRegister(database);
    const { call } = testApi(database, () => filingTime);
    const began = { answers: { payrollHeadcount: 1 } };
    for (const year of [2022, 2023]) {
      await call(saveDraftContract, { as: "enterprise", params: { ...params, year }, body: began });
    }
    const filing = { answers: workforceAnswers, basedOn: 1 };

    const first = await costOf(submitReturnContract, filing);
    const replay = await costOf(submitReturnContract, filing);

    expect(first).toEqual({
      status: 201,
      cost: {
        // This year's log and last year's; the put of one event below 1 KB.
        Records: { reads: 2, writes: 1, calls: 3 },
        // Memberships, the campaign, the frame entry.
        Register: { reads: 3, writes: 0, calls: 3 },
      },
    });
    expect(replay).toEqual({
      status: 201,
      cost: {
        Records: { reads: 1, writes: 0, calls: 1 },
        Register: { reads: 1, writes: 0, calls: 1 },
      },
    });
  });

  it("is one put for a draft, and one more for the form's first", async () => {
    const council = { ...params, form: "safety-council" };
    const { endpoint } = meter;
    const client = localClient({ endpoint, accessKeyId: database.accessKeyId });
    const { call } = testApi({ ...database, client }, () => filingTime);
    const save = async (version?: number) => {
      meter.take();
      const body = { answers: { hasCouncil: true }, version };
      const saved = await call(saveDraftContract, { as: "enterprise", params: council, body });
      return { version: saved.body.version, cost: meter.take() };
    };
    await smallRegister(database);

    const first = await save();
    const second = await save(first.version);

    expect(first.cost).toMatchObject({ Records: { writes: 1 }, Workspace: { writes: 1 } });
    expect(second.cost).toMatchObject({ Records: { writes: 0 }, Workspace: { writes: 1 } });
  });
});
