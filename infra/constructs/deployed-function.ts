import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { entrypointCode } from "#infra/constructs/entrypoint-code.ts";
import type { Stage } from "#infra/stages.ts";

export type DeployedFunctionProps = {
  /** File name under `functions/entrypoints`, without its extension. */
  readonly entrypoint: string;
  /** Completes "If this fails, …" for the person who is woken up. */
  readonly failureMeans: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly stage: Stage;
};

/**
 * A function with a role, a log and a bundle of its own. Its role can write that log and nothing
 * else until `allow` is called.
 */
export class DeployedFunction extends Construct {
  readonly entrypoint: string;
  readonly failureMeans: string;
  readonly lambda: LambdaFunction;
  readonly logs: LogGroup;

  constructor(scope: Construct, id: string, props: DeployedFunctionProps) {
    super(scope, id);
    this.entrypoint = props.entrypoint;
    this.failureMeans = props.failureMeans;
    this.logs = new LogGroup(this, "Logs", {
      retention: props.stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
    });
    this.logs.grantWrite(role);
    this.lambda = new LambdaFunction(this, "Lambda", {
      code: entrypointCode(props.entrypoint),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { NODE_OPTIONS: "--enable-source-maps", ...props.environment },
      loggingFormat: LoggingFormat.JSON,
      logGroup: this.logs,
      role,
    });
  }

  /** Adds exactly these actions on exactly these resources to the function's role. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.lambda.addToRolePolicy(
      new PolicyStatement({ actions: [...actions], resources: [...resources] }),
    );
  }
}
