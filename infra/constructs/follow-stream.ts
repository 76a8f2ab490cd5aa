import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { DeployedFunction } from "#infra/constructs/deployed-function.ts";

/** Lets a function read the stream of a table; gives the stream's ARN for its mapping. */
export function followStream(reader: DeployedFunction, { tableStreamArn, node }: Table): string {
  if (tableStreamArn === undefined) throw new Error(`The table ${node.path} has no stream.`);
  reader.allow(
    [
      "dynamodb:DescribeStream",
      "dynamodb:GetRecords",
      "dynamodb:GetShardIterator",
      "dynamodb:ListStreams",
    ],
    [tableStreamArn],
  );
  return tableStreamArn;
}
