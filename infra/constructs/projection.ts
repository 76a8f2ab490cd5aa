import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  StartingPosition,
} from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acknowledge } from "#infra/constructs/acknowledge.ts";
import type { DeployedFunction } from "#infra/constructs/deployed-function.ts";
import { followStream } from "#infra/constructs/follow-stream.ts";

export type ProjectionProps = {
  readonly projector: DeployedFunction;
  readonly converge: DeployedFunction;
  readonly queues: ProjectionQueues;
  readonly records: Table;
  readonly register: Table;
};

/** A message waits this many times the function's longest run, as Lambda asks of its queues. */
const visibilityFactor = 6;
const convergeAttempts = 5;

/** Where a record or an enterprise goes that could not be projected at once. */
export class ProjectionQueues extends Construct {
  /** `{bin, year}` of enterprises to compute again. */
  readonly converge: Queue;
  /** Messages of `converge` that failed five times. */
  readonly convergeFailed: Queue;
  /** Positions of stream records that were given up after six hours. */
  readonly givenUp: Queue;

  constructor(scope: Construct, id: string, convergeTimeoutSeconds: number) {
    super(scope, id);
    const kept = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.convergeFailed = new Queue(this, "ConvergeFailed", kept);
    this.givenUp = new Queue(this, "GivenUp", kept);
    this.converge = new Queue(this, "Converge", {
      ...kept,
      visibilityTimeout: Duration.seconds(visibilityFactor * convergeTimeoutSeconds),
      deadLetterQueue: { queue: this.convergeFailed, maxReceiveCount: convergeAttempts },
    });
    acknowledge(this.givenUp, {
      "AwsSolutions-SQS3": "It is itself where failures of the stream mappings end.",
    });
  }
}

/**
 * Feeds the projector from both streams, and the function `converge` from its queue.
 *
 * A record is tried again without limit for six hours, in ever smaller batches, so that one bad
 * record does not hold up its shard for the 24 hours that a stream remembers.
 */
export class Projection extends Construct {
  constructor(scope: Construct, id: string, props: ProjectionProps) {
    super(scope, id);
    this.follow("Records", props.records, props);
    this.follow("Register", props.register, props, [
      FilterCriteria.filter({ dynamodb: { Keys: { sk: { S: FilterRule.beginsWith("frame#") } } } }),
      // What a campaign asks for, and when it became final, is in every Standing of its year.
      FilterCriteria.filter({
        dynamodb: {
          Keys: {
            pk: { S: FilterRule.beginsWith("campaign#") },
            sk: { S: FilterRule.isEqual("campaign") },
          },
        },
      }),
    ]);
    this.drain(props);
  }

  private follow(
    name: string,
    table: Table,
    { projector, queues }: ProjectionProps,
    filters?: { readonly [key: string]: unknown }[],
  ): void {
    new EventSourceMapping(this, name, {
      target: projector.lambda,
      eventSourceArn: followStream(projector, table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      maxRecordAge: Duration.hours(6),
      onFailure: new SqsDlq(queues.givenUp),
      ...(filters === undefined ? {} : { filters }),
    });
  }

  private drain({ converge, queues }: ProjectionProps): void {
    converge.allow(
      [
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ChangeMessageVisibility",
      ],
      [queues.converge.queueArn],
    );
    new EventSourceMapping(this, "Converge", {
      target: converge.lambda,
      eventSourceArn: queues.converge.queueArn,
      batchSize: 10,
      reportBatchItemFailures: true,
    });
  }
}
