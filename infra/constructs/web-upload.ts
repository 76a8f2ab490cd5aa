import { join } from "node:path";
import { DefaultStackSynthesizer, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { type Bucket, CfnBucket } from "aws-cdk-lib/aws-s3";
import {
  BucketDeployment,
  CacheControl,
  type ISource,
  Source,
} from "aws-cdk-lib/aws-s3-deployment";
import { Construct } from "constructs";
import { acknowledge } from "#infra/constructs/acknowledge.ts";
import { firstPage } from "#infra/site/first-page.ts";
import { type WebConfig, webConfig } from "#infra/site-config.ts";
import { locales } from "#shared/text/locale.ts";

export type WebUploadProps = {
  /** Folder of the built web app. */
  readonly webApp: string;
  readonly files: Bucket;
  readonly config: WebConfig;
};

/**
 * Puts the web app, its settings and the first pages into the site's bucket. Files with a hash in
 * their name never change; the others are asked for again each time.
 */
export class WebUpload extends Construct {
  private readonly logs: LogGroup;

  constructor(scope: Construct, id: string, { webApp, files, config }: WebUploadProps) {
    super(scope, id);
    this.logs = new LogGroup(this, "Logs", { removalPolicy: RemovalPolicy.DESTROY });
    const assets = this.put("Assets", files, {
      sources: [Source.asset(join(webApp, "assets"))],
      prefix: "app/assets",
      cacheControl: [CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    });
    const app = this.put("App", files, {
      sources: [
        Source.asset(webApp, { exclude: ["assets"] }),
        Source.jsonData("config.json", webConfig(config)),
      ],
      prefix: "app",
      cacheControl: [CacheControl.noCache()],
    });
    // A page comes after what it loads.
    app.node.addDependency(assets);
    this.put("FirstPages", files, {
      sources: locales.map((locale) => Source.data(`${locale}/index.html`, firstPage(locale))),
      prefix: "first",
      cacheControl: [CacheControl.noCache()],
    });
    this.acknowledgeRules(files);
  }

  /** Nothing is pruned: somebody may still have the last version open. */
  private put(id: string, files: Bucket, { sources, prefix, cacheControl }: Upload) {
    return new BucketDeployment(this, id, {
      sources: [...sources],
      destinationBucket: files,
      destinationKeyPrefix: prefix,
      cacheControl: [...cacheControl],
      prune: false,
      logGroup: this.logs,
    });
  }

  private acknowledgeRules(files: Bucket): void {
    const stack = Stack.of(this);
    const uploader = stack.node.children.find(({ node }) => node.id.startsWith(uploaderId));
    const bucket = files.node.defaultChild;
    if (uploader === undefined || !(bucket instanceof CfnBucket)) {
      throw new Error("The uploading function of the CDK is not where it was.");
    }
    const staging = `cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-<AWS::AccountId>-${stack.region}`;
    const findings = [
      "AwsSolutions-L1",
      "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]",
      ...["GetObject*", "GetBucket*", "List*", "DeleteObject*", "Abort*"].map(
        (action) => `AwsSolutions-IAM5[Action::s3:${action}]`,
      ),
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${staging}/*]`,
      `AwsSolutions-IAM5[Resource::<${stack.getLogicalId(bucket)}.Arn>/*]`,
    ];
    const reason = "The CDK's own function: it runs only while a deployment copies the web app.";
    acknowledge(uploader, Object.fromEntries(findings.map((id) => [id, reason])));
  }
}

const uploaderId = "Custom::CDKBucketDeployment";

type Upload = {
  readonly sources: readonly ISource[];
  readonly prefix: string;
  readonly cacheControl: readonly CacheControl[];
};
