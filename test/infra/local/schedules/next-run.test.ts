import { describe, expect, it } from "vitest";
import { nextRun } from "#infra/local/schedules/next-run.ts";

describe("the next run of a schedule", () => {
  it.each([
    { expression: "rate(5 minutes)", next: "2024-02-28T10:05:30.000Z" },
    { expression: "rate(1 hour)", next: "2024-02-28T11:00:30.000Z" },
    { expression: "rate(1 day)", next: "2024-02-29T10:00:30.000Z" },
    { expression: "cron(0 10 * * ? *)", next: "2024-02-29T10:00:00.000Z" },
    { expression: "cron(0/15 * * * ? *)", next: "2024-02-28T10:15:00.000Z" },
    { expression: "cron(0 3 1 * ? *)", next: "2024-03-01T03:00:00.000Z" },
    { expression: "cron(30 2 ? * MON-FRI *)", next: "2024-02-29T02:30:00.000Z" },
    { expression: "cron(30 2 ? * SUN *)", next: "2024-03-03T02:30:00.000Z" },
    { expression: "cron(0 9 5,20 3 ? *)", next: "2024-03-05T09:00:00.000Z" },
  ])("of $expression is $next", ({ expression, next }) => {
    const from = Date.parse("2024-02-28T10:00:30Z");

    expect(new Date(nextRun(expression, "UTC", from)).toISOString()).toBe(next);
  });

  it("is read in the schedule's own zone, over Almaty's change of 2024-03-01", () => {
    const before = Date.parse("2024-02-28T20:00:00Z");
    const after = Date.parse("2024-03-01T20:00:00Z");
    const nextOf = (from: number) =>
      new Date(nextRun("cron(0 9 * * ? *)", "Asia/Almaty", from)).toISOString();

    expect([nextOf(before), nextOf(after)]).toEqual([
      "2024-02-29T03:00:00.000Z",
      "2024-03-02T04:00:00.000Z",
    ]);
  });

  it("is refused when the expression is none", () => {
    expect(() => nextRun("daily", "UTC", 0)).toThrow("daily");
    expect(() => nextRun("cron(x * * * ? *)", "UTC", 0)).toThrow("x");
  });
});
