import { join } from "node:path";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, LoggingFormat, Runtime } from "aws-cdk-lib/aws-lambda";
import {
  type BundlingOptions,
  Charset,
  NodejsFunction,
  OutputFormat,
} from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
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
  readonly lambda: NodejsFunction;
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
    this.lambda = new NodejsFunction(this, "Lambda", {
      entry: join(projectRoot, "functions/entrypoints", `${props.entrypoint}.ts`),
      projectRoot,
      depsLockFilePath: join(projectRoot, "package-lock.json"),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { NODE_OPTIONS: "--enable-source-maps", ...props.environment },
      awsSdkConnectionReuse: false,
      loggingFormat: LoggingFormat.JSON,
      logGroup: this.logs,
      role,
      bundling,
    });
  }

  /** Adds exactly these actions on exactly these resources to the function's role. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.lambda.addToRolePolicy(
      new PolicyStatement({ actions: [...actions], resources: [...resources] }),
    );
  }
}

const projectRoot = join(import.meta.dirname, "../..");

/**
 * Ways to credentials outside Lambda, which gives its own in the environment. The SDK imports them
 * only when it gets that far; left out, a bundle is about 115 KB smaller.
 */
const credentialsOfOtherPlaces = [
  "@aws-sdk/credential-provider-http",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-login",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@aws-sdk/token-providers",
  "@smithy/credential-provider-imds",
];

/** One self-contained module per function, the AWS SDK included, so that its version is ours. */
const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  bundleAwsSDK: true,
  // Texts are Kazakh and Russian: escaped, each letter would be six bytes instead of two.
  charset: Charset.UTF8,
  externalModules: credentialsOfOtherPlaces,
  mainFields: ["module", "main"],
  loader: { ".ttf": "binary" },
  // A bundled CommonJS package still calls `require` for Node's own modules.
  banner:
    'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
};
