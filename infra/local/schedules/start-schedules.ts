import { randomUUID } from "node:crypto";
import { nextRun } from "#infra/local/schedules/next-run.ts";
import { accountId, region } from "#infra/local/template/physical.ts";
import type { ScheduleModel } from "#infra/local/template/schedules.ts";

export type SchedulesOptions = {
  readonly schedules: readonly ScheduleModel[];
  readonly invoke: (functionName: string, event: unknown) => Promise<unknown>;
  readonly run: (work: () => Promise<unknown>) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
};

const longestWait = 60_000;

/** Calls functions by the clock while the runtime is up; what was due before is not made up for. */
export function startSchedules({ schedules, invoke, run, wait }: SchedulesOptions): void {
  for (const schedule of schedules) {
    run(async () => {
      for (;;) {
        const due = nextRun(schedule.expression, schedule.timezone, Date.now());
        while (Date.now() < due) await wait(Math.min(longestWait, due - Date.now()));
        await invoke(schedule.functionName, eventOf(schedule, due));
      }
    });
  }
}

function eventOf({ id, input }: ScheduleModel, due: number): unknown {
  if (input !== undefined) return JSON.parse(input);
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: accountId,
    time: new Date(due).toISOString(),
    region,
    resources: [`arn:aws:events:${region}:${accountId}:rule/${id}`],
    detail: {},
  };
}
