import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** Accepts findings of the rule checker on a construct and all it holds: rule id → reason. */
export function acknowledge(
  construct: IConstruct,
  reasonByRule: Readonly<Record<string, string>>,
): void {
  for (const [id, reason] of Object.entries(reasonByRule)) {
    Validations.of(construct).acknowledge({ id, reason });
  }
}
