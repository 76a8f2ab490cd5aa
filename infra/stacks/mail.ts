import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import type { Stage } from "#infra/stages.ts";

/**
 * Who letters come from: the domain of the stage's sender, with signatures (DKIM) whose records the
 * owner of the domain publishes. A stack of its own, since a new identity asks for new records.
 */
export class MailStack extends Stack {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      env: { region: stage.region },
      description: "Kelisim: who letters are from",
    });
    const sender = new EmailIdentity(this, "Sender", {
      identity: Identity.domain(mailDomainOf(stage)),
    });
    if (stage.keepsDataOnDelete) sender.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}

/** What comes after the sign in the sender's address. */
export function mailDomainOf({ mailSender }: Stage): string {
  return mailSender.slice(mailSender.indexOf("@") + 1);
}
