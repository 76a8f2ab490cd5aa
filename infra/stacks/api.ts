import { Stack } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { acknowledge } from "#infra/constructs/acknowledge.ts";
import { DeployedFunction } from "#infra/constructs/deployed-function.ts";
import { HttpRoutes, type TokenIssuer } from "#infra/constructs/http-routes.ts";
import { Projection, ProjectionQueues } from "#infra/constructs/projection.ts";
import type { DataStack } from "#infra/stacks/data.ts";
import { accessOf, type FunctionName, type TableName } from "#infra/stacks/function-access.ts";
import { dutyOf } from "#infra/stacks/function-duties.ts";
import type { Stage } from "#infra/stages.ts";
import { contracts } from "#shared/api/contracts.ts";

export type ApiStackProps = {
  readonly stage: Stage;
  readonly version: string;
  readonly data: DataStack;
  readonly tokenIssuer: TokenIssuer;
};

/** Everything that runs: the functions behind the HTTP API and those that project the streams. */
export class ApiStack extends Stack {
  readonly functionOf: Readonly<Record<FunctionName, DeployedFunction>>;
  readonly queues: ProjectionQueues;
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
    this.routes = new HttpRoutes(this, "Http", { contracts, functionOf, tokenIssuer, stage });
    acknowledge(this.routes, {
      "AwsSolutions-APIG4": "A route without sign-in is one whose contract says `anyone`.",
    });
  }

  private makeFunction(name: FunctionName, { stage, version, data }: ApiStackProps) {
    const access = accessOf[name];
    const tables = tablesOf(data);
    const made = new DeployedFunction(this, constructIdOf(name), {
      entrypoint: name,
      ...dutyOf[name],
      environment: { KELISIM_VERSION: version, ...this.environmentOf(name, data) },
      stage,
    });
    for (const [table, actions] of Object.entries(access.tables)) {
      const { tableArn } = tables[table as TableName];
      made.allow(
        actions.map((action) => `dynamodb:${action}`),
        [tableArn],
      );
    }
    this.allowOthers(name, made, data);
    return made;
  }

  private allowOthers(name: FunctionName, made: DeployedFunction, data: DataStack): void {
    const { declarations, readsCodeKey, readsEdgeKey, sendsToConverge } = accessOf[name];
    if (declarations !== undefined) this.allowDeclarations(declarations, made, data);
    if (readsCodeKey) made.allow(["secretsmanager:GetSecretValue"], [data.codeKey.secretArn]);
    if (readsEdgeKey) made.allow(["secretsmanager:GetSecretValue"], [data.edgeKey.secretArn]);
    if (sendsToConverge) made.allow(["sqs:SendMessage"], [this.queues.converge.queueArn]);
  }

  private allowDeclarations(
    actions: readonly string[],
    made: DeployedFunction,
    data: DataStack,
  ): void {
    const bucketArn = data.exportValue(data.objects.bucketArn);
    made.allow(
      actions.map((action) => `s3:${action}`),
      [`${bucketArn}/declarations/*`],
    );
    // Without it S3 answers 403 and not 404 for an object that was erased.
    made.allow(["s3:ListBucket"], [bucketArn]);
    const exportName = this.resolve(bucketArn)["Fn::ImportValue"];
    acknowledge(made, {
      [`AwsSolutions-IAM5[Resource::${exportName}/declarations/*]`]:
        "One object for each filing, under a prefix that holds nothing else.",
    });
  }

  /** The names of what the function can reach, and of nothing else. */
  private environmentOf(name: FunctionName, data: DataStack): Record<string, string> {
    const { tables, declarations, readsCodeKey, readsEdgeKey, sendsToConverge } = accessOf[name];
    const named = tablesOf(data);
    return {
      ...Object.fromEntries(
        Object.keys(tables).map((table) => [
          `${table.toUpperCase()}_TABLE`,
          named[table as TableName].tableName,
        ]),
      ),
      ...(declarations === undefined ? {} : { OBJECTS_BUCKET: data.objects.bucketName }),
      ...(readsCodeKey ? { CODE_KEY_SECRET: data.codeKey.secretArn } : {}),
      ...(readsEdgeKey ? { EDGE_KEY_SECRET: data.edgeKey.secretArn } : {}),
      ...(sendsToConverge ? { CONVERGE_QUEUE_URL: this.queues.converge.queueUrl } : {}),
    };
  }
}

function tablesOf(data: DataStack): Readonly<Record<TableName, Table>> {
  return {
    Records: data.records,
    Register: data.register,
    Progress: data.progress,
    Workspace: data.workspace,
  };
}

/** `ReceiptPdf` for `receipt-pdf`, as ids of constructs are written. */
function constructIdOf(name: FunctionName): string {
  return name
    .split("-")
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("");
}
