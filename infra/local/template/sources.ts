import * as z from "zod";
import type { ResourcesOf } from "#infra/local/template/resources.ts";
import { functionNameOf } from "#infra/local/template/routes.ts";

/** What a mapping does with a batch, from a stream or from a queue. */
export type MappingModel = {
  /** Unique among mappings: progress of a stream is kept under it. */
  readonly id: string;
  readonly sourceArn: string;
  readonly functionName: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly startsAt: "TRIM_HORIZON" | "LATEST";
  /** Event patterns, any of which lets a record through; none: every record goes. */
  readonly filters: readonly string[];
  /** Absent: until the record is too old. */
  readonly maximumRetries?: number;
  /** Absent: until the stream itself forgets it. */
  readonly maximumAgeSeconds?: number;
  readonly bisects: boolean;
  readonly reportsItemFailures: boolean;
  /** Queue that is told of records given up. */
  readonly failureQueueArn?: string;
};

export type QueueModel = {
  readonly name: string;
  readonly arn: string;
  readonly visibilitySeconds: number;
  readonly delaySeconds: number;
  readonly retentionSeconds: number;
  readonly redrive?: { readonly queueArn: string; readonly maximumReceives: number };
};

const mappingSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.number().optional(),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  StartingPosition: z.enum(["TRIM_HORIZON", "LATEST"]).default("TRIM_HORIZON"),
  FilterCriteria: z
    .object({ Filters: z.array(z.object({ Pattern: z.string() })) })
    .default({ Filters: [] }),
  MaximumRetryAttempts: z.number().default(-1),
  MaximumRecordAgeInSeconds: z.number().default(-1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  FunctionResponseTypes: z.array(z.literal("ReportBatchItemFailures")).default([]),
  DestinationConfig: z
    .object({ OnFailure: z.object({ Destination: z.string() }).optional() })
    .default({}),
});

export function mappingsOf(resources: ResourcesOf): readonly MappingModel[] {
  return resources("AWS::Lambda::EventSourceMapping").flatMap(({ name, properties }) => {
    const mapping = mappingSchema.parse(properties);
    if (!mapping.Enabled) return [];
    const fromQueue = mapping.EventSourceArn.includes(":sqs:");
    return {
      id: name,
      sourceArn: mapping.EventSourceArn,
      functionName: nameFrom(mapping.FunctionName),
      batchSize: mapping.BatchSize ?? (fromQueue ? 10 : 100),
      windowSeconds: mapping.MaximumBatchingWindowInSeconds,
      startsAt: mapping.StartingPosition,
      filters: mapping.FilterCriteria.Filters.map(({ Pattern }) => Pattern),
      maximumRetries: limitOf(mapping.MaximumRetryAttempts),
      maximumAgeSeconds: limitOf(mapping.MaximumRecordAgeInSeconds),
      bisects: mapping.BisectBatchOnFunctionError,
      reportsItemFailures: mapping.FunctionResponseTypes.length > 0,
      failureQueueArn: mapping.DestinationConfig.OnFailure?.Destination,
    };
  });
}

function nameFrom(nameOrArn: string): string {
  return nameOrArn.startsWith("arn:") ? functionNameOf(nameOrArn) : nameOrArn;
}

/** AWS writes "no limit" as -1. */
function limitOf(value: number): number | undefined {
  return value === -1 ? undefined : value;
}

const queueSchema = z.object({
  VisibilityTimeout: z.number().default(30),
  DelaySeconds: z.number().default(0),
  MessageRetentionPeriod: z.number().default(345_600),
  RedrivePolicy: z
    .object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() })
    .optional(),
});

export function queuesOf(resources: ResourcesOf): readonly QueueModel[] {
  return resources("AWS::SQS::Queue").map(({ name, arn, properties }) => {
    const queue = queueSchema.parse(properties);
    const policy = queue.RedrivePolicy;
    return {
      name,
      arn,
      visibilitySeconds: queue.VisibilityTimeout,
      delaySeconds: queue.DelaySeconds,
      retentionSeconds: queue.MessageRetentionPeriod,
      ...(policy === undefined
        ? {}
        : {
            redrive: {
              queueArn: policy.deadLetterTargetArn,
              maximumReceives: policy.maxReceiveCount,
            },
          }),
    };
  });
}
