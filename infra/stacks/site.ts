import { CfnOutput, Duration, Stack } from "aws-cdk-lib";
import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import { Bucket, type IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { acknowledge } from "#infra/constructs/acknowledge.ts";
import { PrivateBucket } from "#infra/constructs/private-bucket.ts";
import { SiteDistribution } from "#infra/constructs/site-distribution.ts";
import { WebUpload } from "#infra/constructs/web-upload.ts";
import type { WebConfig } from "#infra/site-config.ts";
import type { ApiStack } from "#infra/stacks/api.ts";
import type { DataStack } from "#infra/stacks/data.ts";
import type { Stage } from "#infra/stages.ts";

export type SiteStackProps = {
  readonly stage: Stage;
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly webConfig: WebConfig;
  readonly issuerOrigins: readonly string[];
  /** Folder of the built web app; absent: nothing is uploaded, as on one machine. */
  readonly webApp: string | undefined;
};

/** What people open: the web app, the public releases and the API under one host. */
export class SiteStack extends Stack {
  constructor(scope: Construct, id: string, props: SiteStackProps) {
    super(scope, id, {
      env: { region: props.stage.region },
      description: "Kelisim: what is shown",
    });
    const { stage, data, api, issuerOrigins } = props;
    const files = new PrivateBucket(this, "Files", {
      keepsDataOnDelete: false,
      versioned: false,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    }).bucket;
    const { distribution } = new SiteDistribution(this, "Site", {
      stage,
      files,
      releases: this.releasesOf(data),
      apiHost: `${api.routes.api.apiId}.execute-api.${stage.region}.amazonaws.com`,
      issuerOrigins,
      edgeKey: data.edgeKey.secretValue.unsafeUnwrap(),
    });
    new CfnOutput(this, "HostName", {
      value: distribution.distributionDomainName,
      description: "Where the site answers without a host name of its own",
    });
    const { webApp, webConfig: config } = props;
    if (webApp !== undefined) new WebUpload(this, "Upload", { webApp, files, config });
    this.acknowledgeRules(files, distribution);
  }

  /** By name: the bucket's policy is the data stack's, which must not wait for this one. */
  private releasesOf({ releases }: DataStack): IBucket {
    return Bucket.fromBucketAttributes(this, "Releases", {
      bucketName: releases.bucketName,
      region: this.region,
    });
  }

  private acknowledgeRules(files: Bucket, distribution: Distribution): void {
    acknowledge(files, {
      "AwsSolutions-S1": "Everything in it is public, and readers are not recorded.",
    });
    const reasonByRule = {
      "AwsSolutions-CFR1": "Whoever files may be abroad, and releases are for everybody.",
      "AwsSolutions-CFR2":
        "The gateway throttles and the functions count tries; a firewall's rules are the operator's choice.",
      "AwsSolutions-CFR3": "Addresses of visitors are personal data that nobody needs.",
      "AwsSolutions-CFR4":
        "CloudFront's own name, without a certificate of ours, fixes the minimum.",
      "@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk":
        "Listing makes a missing file a 404; `/`, the one path that would list, is sent elsewhere.",
      "@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac":
        "The stack data lets distributions read the releases, so that it need not wait for one.",
    };
    acknowledge(distribution, reasonByRule);
  }
}
