import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { JobName } from "#functions/jobs/job.ts";
import { jobHandler, type RunJob } from "#functions/jobs/job-handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { jsonLogger } from "#functions/platform/logger.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";

const start = Date.parse("2024-02-15T06:00:00.000Z");

describe("a worker of jobs", () => {
  let database: LocalDatabase;
  let clock: number;
  /** What the first of two workers does while the second waits for it. */
  let whileWaiting: () => Promise<void>;
  beforeEach(async () => {
    database = await localDatabase();
    clock = start;
    whileWaiting = async () => undefined;
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  function arrange(remaining = 600_000) {
    const now = () => new Date(clock);
    const jobs = jobRepository(database.client, database.tables.workspace, now);
    const wait = async (milliseconds: number) => {
      clock += milliseconds / 2;
      await whileWaiting();
      clock += milliseconds / 2;
    };
    const make = async (key = "first") =>
      ({
        kind: "export",
        id: (
          await jobs.create({
            kind: "export",
            createdBy: "officer",
            params: { year: 2023 },
            key,
            keepDays: 7,
          })
        ).id,
      }) as const;
    const lines: string[] = [];
    const logger = jsonLogger((line) => lines.push(line));
    const deliver = (name: JobName, run: RunJob) =>
      jobHandler("export", run, { jobs, now, wait, logger })(recordOf(name), {
        getRemainingTimeInMillis: () => remaining,
      });
    return { jobs, make, deliver, lines };
  }

  it("runs a job, tells how far it is, and keeps what came of it", async () => {
    const { jobs, make, deliver } = arrange();
    const name = await make();
    const seen: unknown[] = [];

    await deliver(name, async (job, work) => {
      await work.report(5, 10);
      seen.push(job.params, await jobs.find(name));
      return { kind: "done", result: { key: "file" } };
    });

    expect(seen).toMatchObject([{ year: 2023 }, { status: "running", done: 5, total: 10 }]);
    expect(await jobs.find(name)).toMatchObject({ status: "done", result: { key: "file" } });
  });

  it("makes one job of the same request", async () => {
    const { jobs, make } = arrange();

    const made = await Promise.all([make("same"), make("same"), make("same"), make("other")]);

    expect(new Set(made.map(({ id }) => id)).size).toBe(2);
    expect(await jobs.list("export", 10)).toHaveLength(2);
  });

  it("refuses a key that was used for something else", async () => {
    const { jobs } = arrange();
    const job = {
      kind: "letters",
      createdBy: "officer",
      params: {},
      key: "k",
      keepDays: 1,
    } as const;
    const made = await jobs.create({ ...job, requestHash: "one" });

    expect(await jobs.create({ ...job, requestHash: "one" })).toEqual({ ...made, isNew: false });
    await expect(jobs.create({ ...job, requestHash: "other" })).rejects.toMatchObject({
      code: "request/key-reused",
    });
    expect(await jobs.list("letters", 10)).toHaveLength(1);
  });

  it("runs once, however often it is told to", async () => {
    const { make, deliver } = arrange();
    const name = await make();
    let runs = 0;
    const run: RunJob = async () => {
      runs += 1;
      return { kind: "done" };
    };

    await deliver(name, run);
    await deliver(name, run);

    expect(runs).toBe(1);
  });

  it("takes up again what a dead run has left, and lets that one write nothing more", async () => {
    const { jobs, make, deliver } = arrange();
    const name = await make();
    const dead = await jobs.claim(name, "dead");

    await deliver(name, async () => ({ kind: "done", result: "of the second" }));

    expect(await jobs.find(name)).toMatchObject({ status: "done", result: "of the second" });
    expect(dead).toMatchObject({ kind: "claimed", attempt: 1 });
    if (dead.kind !== "claimed") return;
    await expect(jobs.finish(dead.claim, "of the dead")).rejects.toThrow("");
    await expect(jobs.report(dead.claim, { done: 1, total: 1 })).rejects.toThrow("");
    expect(await jobs.find(name)).toMatchObject({ result: "of the second" });
  });

  it("leaves alone a run that is alive, told to at the same time", async () => {
    const { jobs, make, deliver } = arrange();
    const name = await make();
    let others = 0;

    await deliver(name, async (_job, work) => {
      whileWaiting = () => work.report(1, 2);
      await deliver(name, async () => {
        others += 1;
        return { kind: "done" };
      });
      return { kind: "done", result: "of the first" };
    });

    expect(others).toBe(0);
    expect(await jobs.find(name)).toMatchObject({ status: "done", result: "of the first" });
  });

  it("ends a run without a word that finds another one in its place", async () => {
    const { jobs, make, deliver, lines } = arrange();
    const name = await make();

    await deliver(name, async (_job, work) => {
      clock += 61_000;
      await jobs.claim(name, "another");
      await work.report(1, 2);
      return { kind: "done", result: "of the first" };
    });

    expect(await jobs.find(name)).toMatchObject({ status: "running", done: 0 });
    expect(lines).toEqual([]);
  });

  it("tells a run that another one is in its place, and shows no sign of life after its end", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { jobs, make, deliver } = arrange();
    const name = await make();

    await deliver(name, async (_job, { signal }) => {
      clock += 61_000;
      await jobs.claim(name, "another");
      const told = new Promise((resolve) => signal.addEventListener("abort", resolve));
      await vi.advanceTimersByTimeAsync(20_000);
      await told;
      return { kind: "done", result: "of the first" };
    });

    expect(await jobs.find(name)).toMatchObject({ status: "running" });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives up a job whose runs have died four times, without a fifth", async () => {
    const { jobs, make, deliver } = arrange();
    const name = await make();
    for (const holder of ["1", "2", "3", "4"]) {
      await jobs.claim(name, holder);
      clock += 61_000;
    }
    let runs = 0;

    await deliver(name, async () => {
      runs += 1;
      return { kind: "done" };
    });

    expect(runs).toBe(0);
    expect(await jobs.find(name)).toMatchObject({ status: "failed", reason: "gave-up" });
  });

  it("counts runs anew after each hand-over, and tells the stream of it", async () => {
    const { jobs, make, deliver } = arrange(10_000);
    const name = await make();
    const turnOf = async () => {
      const Key = { pk: { S: `job#export#${name.id}` }, sk: { S: "job" } };
      const { Item } = await database.client.send(
        new GetItemCommand({ TableName: database.tables.workspace, Key }),
      );
      return Number(Item?.["turn"]?.N);
    };

    for (let turn = 1; turn <= 6; turn += 1) {
      await deliver(name, async () => ({ kind: "go-on", cursor: turn }));
      expect(await turnOf()).toBe(turn);
    }
    await deliver(name, async () => ({ kind: "done" }));

    expect(await jobs.find(name)).toMatchObject({ status: "done" });
  });

  it("throws a run's error to the stream and gives up at the fourth", async () => {
    const { jobs, make, deliver } = arrange();
    const name = await make();
    const fail: RunJob = async () => {
      throw new RangeError("broken");
    };

    await expect(deliver(name, fail)).rejects.toThrow("broken");
    expect(await jobs.find(name)).toMatchObject({ status: "running" });
    await expect(deliver(name, fail)).rejects.toThrow("broken");
    await expect(deliver(name, fail)).rejects.toThrow("broken");
    await expect(deliver(name, fail)).rejects.toThrow("broken");

    expect(await jobs.find(name)).toMatchObject({ status: "failed", reason: "fault" });
  });

  it("goes on in a further run where its time ran out", async () => {
    const { jobs, make, deliver } = arrange(10_000);
    const name = await make();
    const run: RunJob = async (job, work) => {
      const from = (job.cursor as number | undefined) ?? 0;
      await work.report(from, 3);
      if (from < 3 && !work.hasTime()) return { kind: "go-on", cursor: from + 1 };
      return { kind: "done", result: from };
    };

    for (let turn = 0; turn < 4; turn += 1) await deliver(name, run);

    expect(await jobs.find(name)).toMatchObject({ status: "done", result: 3 });
  });

  it("does not begin what was taken back, and takes nothing back that has begun", async () => {
    const { jobs, make, deliver } = arrange();
    const [taken, begun] = [await make("a"), await make("b")];
    await jobs.claim(begun, "somebody");

    expect(await jobs.cancel(taken)).toBe(true);
    expect(await jobs.cancel(begun)).toBe(false);
    await deliver(taken, async () => ({ kind: "done" }));

    expect(await jobs.find(taken)).toMatchObject({ status: "failed", reason: "cancelled" });
  });

  it("is said to have stalled when nobody shows a sign of life", async () => {
    const { jobs, make } = arrange();
    const name = await make();
    await jobs.claim(name, "dead");
    clock += 31 * 60_000;

    expect(await jobs.find(name)).toMatchObject({ status: "failed", reason: "stalled" });
  });

  it("is forgotten when it has expired", async () => {
    const { jobs, make } = arrange();
    const name = await make();
    clock += 7 * 86_400_000;

    expect(await jobs.find(name)).toBeUndefined();
    expect((await make()).id).not.toBe(name.id);
  });
});

function recordOf({ kind, id }: JobName): DynamoDBStreamEvent {
  const Keys = { pk: { S: `job#${kind}#${id}` }, sk: { S: "job" } };
  return { Records: [{ eventName: "INSERT", dynamodb: { Keys } }] };
}
