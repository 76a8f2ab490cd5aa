import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import {
  EventSourceMapping,
  type EventSourceMappingOptions,
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
import type { WorkerName } from "#infra/stacks/function-access.ts";

export type WorkProps = {
  readonly functionOf: Readonly<Record<WorkerName, DeployedFunction>>;
  readonly register: Table;
  readonly workspace: Table;
};

/** Kinds of jobs and who does them. */
const workerOfKind = {
  export: "export-worker",
  letters: "letters-worker",
  reminder: "reminder-worker",
} as const satisfies Record<string, WorkerName>;

/**
 * What works without being called. A job is an item of Workspace, `job#<kind>#<id>` / `job`: putting
 * or touching it starts the worker of its kind, alone in its batch; a failed run is tried three
 * times more. Progress beside it (`progress`) starts nobody. Reminders also look every five minutes
 * for what was scheduled, and the register's pack follows profiles and frame entries.
 */
export class Work extends Construct {
  /** Positions of jobs and of register changes that were given up. */
  readonly givenUp: Queue;

  constructor(scope: Construct, id: string, props: WorkProps) {
    super(scope, id);
    this.givenUp = new Queue(this, "GivenUp", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.givenUp, {
      "AwsSolutions-SQS3": "It is itself where failures of the workers end.",
    });
    for (const [kind, worker] of Object.entries(workerOfKind)) {
      this.startJobs(kind, props.functionOf[worker], props.workspace);
    }
    this.packRegister(props);
    this.lookForDue(props.functionOf["reminder-worker"]);
  }

  private startJobs(kind: string, worker: DeployedFunction, workspace: Table): void {
    const keys = { pk: { S: FilterRule.beginsWith(`job#${kind}#`) }, sk: { S: ["job"] } };
    this.follow(`Jobs-${kind}`, worker, workspace, {
      batchSize: 1,
      filters: [
        FilterCriteria.filter({ eventName: ["INSERT", "MODIFY"], dynamodb: { Keys: keys } }),
      ],
    });
  }

  /** One run for many changes: an import commits thousands of entries within seconds. */
  private packRegister({ functionOf, register }: WorkProps): void {
    const keys = {
      pk: { S: FilterRule.beginsWith("enterprise#") },
      sk: { S: [...FilterRule.beginsWith("frame#"), "profile"] },
    };
    this.follow("Pack", functionOf["register-pack"], register, {
      batchSize: 1000,
      maxBatchingWindow: Duration.seconds(2),
      filters: [FilterCriteria.filter({ dynamodb: { Keys: keys } })],
    });
  }

  private follow(
    id: string,
    worker: DeployedFunction,
    table: Table,
    options: EventSourceMappingOptions,
  ): void {
    new EventSourceMapping(this, id, {
      target: worker.lambda,
      eventSourceArn: followStream(worker, table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      retryAttempts: 3,
      onFailure: new SqsDlq(this.givenUp),
      ...options,
    });
  }

  /** A missed call is not made up for: the next one finds what is due as well. */
  private lookForDue(worker: DeployedFunction): void {
    new Rule(this, "Due", {
      description: "Reminders that were scheduled for a later hour",
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [
        new LambdaFunction(worker.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(5) }),
      ],
    });
  }
}
