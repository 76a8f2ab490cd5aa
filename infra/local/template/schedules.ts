import * as z from "zod";
import type { ResourcesOf } from "#infra/local/template/resources.ts";
import { functionNameOf } from "#infra/local/template/routes.ts";

/** A function that is called by the clock. */
export type ScheduleModel = {
  readonly id: string;
  /** `rate(…)` or `cron(…)`. */
  readonly expression: string;
  readonly timezone: string;
  readonly functionName: string;
  /** JSON that the function receives; absent: the scheduled event itself. */
  readonly input?: string;
};

const targetSchema = z.object({ Arn: z.string(), Input: z.string().optional() });
const ruleSchema = z.object({
  ScheduleExpression: z.string().optional(),
  State: z.string().default("ENABLED"),
  Targets: z.array(targetSchema).default([]),
});
const scheduleSchema = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default("UTC"),
  State: z.string().default("ENABLED"),
  Target: targetSchema,
});

export function schedulesOf(resources: ResourcesOf): readonly ScheduleModel[] {
  return [...rulesOf(resources), ...plansOf(resources)];
}

function rulesOf(resources: ResourcesOf): readonly ScheduleModel[] {
  return resources("AWS::Events::Rule").flatMap(({ name, properties }) => {
    const { ScheduleExpression: expression, State, Targets } = ruleSchema.parse(properties);
    if (expression === undefined || State !== "ENABLED") return [];
    return Targets.filter(({ Arn }) => Arn.includes(":function:")).map(({ Arn, Input }, index) => ({
      id: `${name}-${index}`,
      expression,
      timezone: "UTC",
      functionName: functionNameOf(Arn),
      input: Input,
    }));
  });
}

function plansOf(resources: ResourcesOf): readonly ScheduleModel[] {
  return resources("AWS::Scheduler::Schedule").flatMap(({ name, properties }) => {
    const schedule = scheduleSchema.parse(properties);
    if (schedule.State !== "ENABLED") return [];
    return {
      id: name,
      expression: schedule.ScheduleExpression,
      timezone: schedule.ScheduleExpressionTimezone,
      functionName: functionNameOf(schedule.Target.Arn),
      input: schedule.Target.Input,
    };
  });
}
