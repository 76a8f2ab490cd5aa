import { describe, expect, it, onTestFinished } from "vitest";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { capacityMeter } from "#test/capacity-meter.ts";
import { localClient, localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, ownBin, smallRegister, workforceAnswers } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const params = { bin: ownBin, year: 2023, form: "workforce" };

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  const meter = await capacityMeter(database.endpoint);
  onTestFinished(meter.close);
  const client = localClient({ ...database, endpoint: meter.endpoint });
  const { call } = testApi({ ...database, client }, () => filingTime);
  const costOf = async (answering: ReturnType<typeof call>) => {
    const { status, body } = await answering;
    return { status, body, cost: meter.take() };
  };
  meter.take();
  return {
    save: (version?: number, year = 2023) =>
      costOf(
        call(saveDraftContract, {
          as: "enterprise",
          params: { ...params, year },
          body: { answers: { payrollHeadcount: 1 }, version },
        }),
      ),
    submit: () =>
      costOf(
        call(submitReturnContract, {
          as: "enterprise",
          params,
          body: { answers: workforceAnswers, basedOn: 1 },
          key: "k",
        }),
      ),
  };
}

describe("what a request costs", () => {
  it("is one put and five reads for a filing; its replay reads only the caller and the log", async () => {
    const { save, submit } = await arrange();
    await save(undefined, 2022);
    await save();

    const first = await submit();
    const replay = await submit();

    expect(first.status).toBe(201);
    expect(first.cost).toEqual({
      // This year's log and last year's; the put of one event below 1 KB.
      Records: { reads: 2, writes: 1, calls: 3 },
      // Memberships, the campaign, the frame entry.
      Register: { reads: 3, writes: 0, calls: 3 },
    });
    expect(replay.status).toBe(201);
    expect(replay.cost).toEqual({
      Records: { reads: 1, writes: 0, calls: 1 },
      Register: { reads: 1, writes: 0, calls: 1 },
    });
  });

  it("is one put for a draft, and one more for the form's first", async () => {
    const { save } = await arrange();

    const first = await save();
    const second = await save(first.body.version);

    expect(first.cost).toMatchObject({ Records: { writes: 1 }, Workspace: { writes: 1 } });
    expect(second.cost).toMatchObject({ Records: { writes: 0 }, Workspace: { writes: 1 } });
  });
});
