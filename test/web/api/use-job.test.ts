import { describe, expect, it } from "vitest";
import type { Answered } from "#web/api/api-problem.ts";
import { secondsToNext } from "#web/api/use-job.ts";

type Status = { readonly status: "queued" | "running" | "done" | "failed" };
const answer = (status: Status["status"]): Answered<Status> => ({
  ok: true,
  reply: { status },
  replayed: false,
});
const refusal = (status: number): Answered<Status> => ({
  ok: false,
  problem: { type: "client/unexpected", status, title: "", errors: [], members: {} },
});

describe("following a job", () => {
  it.each(["done", "failed"] as const)("ends when it is %s", (status) => {
    expect(secondsToNext(answer(status), 3, 0)).toBeUndefined();
  });

  it("asks ever more rarely while it runs, every five seconds in the end", () => {
    const waits = [1, 4, 100].map((readings) => secondsToNext(answer("running"), readings, 0));

    expect(waits).toEqual([1.25, 2, 5]);
  });

  it.each([0, 429, 500, 503])("asks again after %i, until it has failed too often", (status) => {
    expect(secondsToNext(refusal(status), 1, 1)).toBe(5);
    expect(secondsToNext(refusal(status), 1, 9)).toBeUndefined();
  });

  it.each([403, 404])("asks no more after %i", (status) => {
    expect(secondsToNext(refusal(status), 1, 1)).toBeUndefined();
  });
});
