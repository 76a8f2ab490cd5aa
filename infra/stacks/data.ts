import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { acknowledge } from "#infra/constructs/acknowledge.ts";
import { KeptTable } from "#infra/constructs/kept-table.ts";
import { PrivateBucket } from "#infra/constructs/private-bucket.ts";
import type { ObjectPrefix } from "#infra/stacks/function-access.ts";
import type { Stage } from "#infra/stages.ts";

/** Objects that are made to be fetched soon: letters hold enrolment codes and go first. */
const daysKept = { imports: 30, letters: 3, exports: 7 } as const satisfies Partial<
  Record<ObjectPrefix, number>
>;

/**
 * What cannot be made again, and the tables beside it: one table for each lifetime, so that the
 * backup policy follows the table.
 *
 * - `Records`: events, append-only; pk `<bin>#<year>`, sk sequence.
 * - `Register`: enterprises, memberships, campaigns, by subject.
 * - `Progress`: standings and cells, by generation; derived from the two above.
 * - `Workspace`: drafts, jobs and counters, which expire.
 * - `Audit`: what officers asked for, append-only; pk the month, sk the instant.
 */
export class DataStack extends Stack {
  readonly records: Table;
  readonly register: Table;
  readonly progress: Table;
  readonly workspace: Table;
  readonly audit: Table;
  /** Signatures' names, and what is made to be fetched within days, each under its prefix. */
  readonly objects: Bucket;
  /** Published releases: the only bucket that people read, through the site. */
  readonly releases: Bucket;
  /** Key of the enrolment codes' HMAC. */
  readonly codeKey: Secret;
  /** What the site's distribution says to be known: whoever calls the gateway past it cannot. */
  readonly edgeKey: Secret;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, { env: { region: stage.region }, description: "Kelisim: what is kept" });
    const { keepsDataOnDelete } = stage;
    const truth = { life: "truth", streams: true, keepsDataOnDelete } as const;
    this.records = new KeptTable(this, "Records", truth).table;
    this.register = new KeptTable(this, "Register", truth).table;
    this.progress = new KeptTable(this, "Progress", {
      life: "derived",
      streams: false,
      keepsDataOnDelete,
    }).table;
    this.workspace = new KeptTable(this, "Workspace", {
      life: "expiring",
      streams: true,
      keepsDataOnDelete,
    }).table;
    this.audit = new KeptTable(this, "Audit", { ...truth, streams: false }).table;
    this.objects = this.makeObjects(keepsDataOnDelete);
    this.releases = this.makeReleases(keepsDataOnDelete);
    this.codeKey = new Secret(this, "CodeKey", {
      description: "Key of the enrolment codes' HMAC",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: keepsDataOnDelete ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.edgeKey = new Secret(this, "EdgeKey", {
      description: "How the site's distribution makes itself known to the API",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.acknowledgeRules();
  }

  /** A deleted object is gone for good after 14 days: a mistake can be undone, an erasure ends. */
  private makeObjects(keepsDataOnDelete: boolean): Bucket {
    return new PrivateBucket(this, "Objects", {
      keepsDataOnDelete,
      versioned: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(14),
          expiredObjectDeleteMarker: true,
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        ...Object.entries(daysKept).map(([prefix, days]) => ({
          prefix: `${prefix}/`,
          expiration: Duration.days(days),
          noncurrentVersionExpiration: Duration.days(1),
        })),
      ],
    }).bucket;
  }

  /**
   * Read by any distribution of this account, not by one: naming the one would make this stack
   * wait for the site. Everything in the bucket is public by purpose.
   */
  private makeReleases(keepsDataOnDelete: boolean): Bucket {
    const { bucket } = new PrivateBucket(this, "Releases", {
      keepsDataOnDelete,
      versioned: true,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal("cloudfront.amazonaws.com")],
        actions: ["s3:GetObject", "s3:ListBucket"],
        resources: [bucket.bucketArn, bucket.arnForObjects("*")],
        conditions: {
          ArnLike: { "AWS:SourceArn": `arn:aws:cloudfront::${this.account}:distribution/*` },
        },
      }),
    );
    return bucket;
  }

  private acknowledgeRules(): void {
    acknowledge(this.progress, {
      "AwsSolutions-DDB3": "Derived from Records and Register, and rebuilt from them.",
    });
    acknowledge(this.workspace, {
      "AwsSolutions-DDB3": "Drafts and counters expire; what is filed lies in Records.",
    });
    acknowledge(this.codeKey, {
      "AwsSolutions-SMG4": "A new key would void every enrolment letter that is on its way.",
    });
    acknowledge(this.edgeKey, {
      "AwsSolutions-SMG4": "The distribution learns a new word only when it is deployed.",
    });
    acknowledge(this.objects, {
      "AwsSolutions-S1": "Only the functions' roles read it, and each read is in their logs.",
    });
    acknowledge(this.releases, {
      "AwsSolutions-S1": "Everything in it is public, and readers are not recorded.",
    });
  }
}
