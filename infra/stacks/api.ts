import { Stack } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { acknowledge } from "#infra/constructs/acknowledge.ts";
import { DeployedFunction } from "#infra/constructs/deployed-function.ts";
import { HttpRoutes, type TokenIssuer } from "#infra/constructs/http-routes.ts";
import { Projection, ProjectionQueues } from "#infra/constructs/projection.ts";
import { Work } from "#infra/constructs/work.ts";
import type { DataStack } from "#infra/stacks/data.ts";
import {
  accessOf,
  type FunctionAccess,
  type FunctionName,
  type TableName,
} from "#infra/stacks/function-access.ts";
import { dutyOf } from "#infra/stacks/function-duties.ts";
import { mailDomainOf } from "#infra/stacks/mail.ts";
import type { Stage } from "#infra/stages.ts";
import { contracts } from "#shared/api/contracts.ts";

export type ApiStackProps = {
  readonly stage: Stage;
  readonly version: string;
  readonly data: DataStack;
  readonly tokenIssuer: TokenIssuer;
};

/** Everything that runs: the functions behind the HTTP API, those that follow the streams, the clock. */
export class ApiStack extends Stack {
  readonly functionOf: Readonly<Record<FunctionName, DeployedFunction>>;
  readonly queues: ProjectionQueues;
  readonly work: Work;
  readonly routes: HttpRoutes;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, { env: { region: props.stage.region }, description: "Kelisim: what runs" });
    const { stage, data, tokenIssuer } = props;
    this.queues = new ProjectionQueues(this, "Queues", dutyOf.converge.timeoutSeconds);
    const names = Object.keys(accessOf) as FunctionName[];
    this.functionOf = Object.fromEntries(
      names.map((name) => [name, this.makeFunction(name, props)]),
    ) as Record<FunctionName, DeployedFunction>;
    const { projector, converge } = this.functionOf;
    const { records, register } = data;
    new Projection(this, "Projection", {
      projector,
      converge,
      queues: this.queues,
      records,
      register,
    });
    const { functionOf } = this;
    this.work = new Work(this, "Work", { functionOf, register, workspace: data.workspace });
    this.routes = new HttpRoutes(this, "Http", { contracts, functionOf, tokenIssuer, stage });
    acknowledge(this.routes, {
      "AwsSolutions-APIG4": "A route without sign-in is one whose contract says `anyone`.",
    });
  }

  private makeFunction(name: FunctionName, props: ApiStackProps) {
    const { stage, version, data } = props;
    const access = accessOf[name];
    const tables = tablesOf(data);
    const made = new DeployedFunction(this, constructIdOf(name), {
      entrypoint: name,
      ...dutyOf[name],
      environment: { KELISIM_VERSION: version, ...this.environmentOf(name, props) },
      stage,
    });
    for (const [table, actions] of Object.entries(access.tables)) {
      const { tableArn } = tables[table as TableName];
      made.allow(
        actions.map((action) => `dynamodb:${action}`),
        [tableArn],
      );
    }
    this.allowOthers(name, made, props);
    return made;
  }

  private allowOthers(name: FunctionName, made: DeployedFunction, props: ApiStackProps): void {
    const { data, stage } = props;
    const { objects = {}, readsCodeKey, readsEdgeKey, sendsToConverge, sendsMail } = accessOf[name];
    allowObjects(objects, made, data);
    if (readsCodeKey) made.allow(["secretsmanager:GetSecretValue"], [data.codeKey.secretArn]);
    if (readsEdgeKey) made.allow(["secretsmanager:GetSecretValue"], [data.edgeKey.secretArn]);
    if (sendsToConverge) made.allow(["sqs:SendMessage"], [this.queues.converge.queueArn]);
    if (sendsMail) {
      const resourceName = mailDomainOf(stage);
      const sender = { service: "ses", resource: "identity", resourceName };
      made.allow(["ses:SendEmail"], [this.formatArn(sender)]);
    }
  }

  /** The names of what the function can reach, and of nothing else. */
  private environmentOf(
    name: FunctionName,
    { data, stage }: ApiStackProps,
  ): Record<string, string> {
    const { tables, objects, sendsMail, knowsOrigin, ...others } = accessOf[name];
    const { readsCodeKey, readsEdgeKey, sendsToConverge } = others;
    const named = tablesOf(data);
    return {
      ...Object.fromEntries(
        Object.keys(tables).map((table) => [
          `${table.toUpperCase()}_TABLE`,
          named[table as TableName].tableName,
        ]),
      ),
      ...(objects === undefined ? {} : { OBJECTS_BUCKET: data.objects.bucketName }),
      ...(readsCodeKey ? { CODE_KEY_SECRET: data.codeKey.secretArn } : {}),
      ...(readsEdgeKey ? { EDGE_KEY_SECRET: data.edgeKey.secretArn } : {}),
      ...(sendsToConverge ? { CONVERGE_QUEUE_URL: this.queues.converge.queueUrl } : {}),
      ...(sendsMail ? { MAIL_SENDER: stage.mailSender } : {}),
      ...(knowsOrigin ? { KELISIM_ORIGIN: stage.origin } : {}),
    };
  }
}

function tablesOf(data: DataStack): Readonly<Record<TableName, Table>> {
  return {
    Records: data.records,
    Register: data.register,
    Progress: data.progress,
    Workspace: data.workspace,
    Audit: data.audit,
  };
}

function allowObjects(
  objects: NonNullable<FunctionAccess["objects"]>,
  made: DeployedFunction,
  data: DataStack,
): void {
  const prefixes = Object.entries(objects);
  if (prefixes.length === 0) return;
  const bucketArn = data.exportValue(data.objects.bucketArn);
  const exportName = data.resolve(bucketArn)["Fn::ImportValue"];
  for (const [prefix, actions] of prefixes) {
    made.allow(
      actions.map((action) => `s3:${action}`),
      [`${bucketArn}/${prefix}/*`],
    );
    acknowledge(made, {
      [`AwsSolutions-IAM5[Resource::${exportName}/${prefix}/*]`]:
        "Objects of one kind, under a prefix that holds nothing else.",
    });
  }
  // Without it S3 answers 403 and not 404 for an object that is not there.
  made.allow(["s3:ListBucket"], [bucketArn]);
}

/** `ReceiptPdf` for `receipt-pdf`, as ids of constructs are written. */
function constructIdOf(name: FunctionName): string {
  return name
    .split("-")
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("");
}
