import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, StreamViewType, Table } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";

export type KeptTableProps = {
  /** `truth` cannot be made again: it is recoverable to any second and refuses deletion. */
  readonly life: "truth" | "derived" | "expiring";
  /** Whether changes are told to functions. */
  readonly streams: boolean;
  readonly keepsDataOnDelete: boolean;
};

/**
 * A table of texts `pk` and `sk`, paid per request, in one region: personal data must not spread.
 *
 * A stream carries keys only. The projector takes nothing but the BIN and the year from a record
 * and reads the rest itself, an alarm looks at the kind of change alone, and so no answer of an
 * enterprise lies in a stream. An `expiring` item goes after `expiresAtSeconds`.
 */
export class KeptTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: KeptTableProps) {
    super(scope, id);
    const isTruth = props.life === "truth";
    this.table = new Table(this, "Table", {
      partitionKey: { name: "pk", type: AttributeType.STRING },
      sortKey: { name: "sk", type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: isTruth },
      deletionProtection: isTruth && props.keepsDataOnDelete,
      removalPolicy:
        props.keepsDataOnDelete && props.life !== "derived"
          ? RemovalPolicy.RETAIN
          : RemovalPolicy.DESTROY,
      ...(props.streams ? { stream: StreamViewType.KEYS_ONLY } : {}),
      ...(props.life === "expiring" ? { timeToLiveAttribute: "expiresAtSeconds" } : {}),
    });
  }
}
