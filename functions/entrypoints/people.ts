import { SESv2ServiceException } from "@aws-sdk/client-sesv2";
import { auditEndpoints } from "#functions/audit/audit.handler.ts";
import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { invitationRepository } from "#functions/people/invitation-repository.ts";
import { namesOf } from "#functions/people/list-people.ts";
import { peopleEndpoints } from "#functions/people/people.handler.ts";
import { peopleRepository } from "#functions/people/people-repository.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { logger } from "#functions/platform/logger.ts";
import { type Mail, mailClient } from "#functions/platform/mail-client.ts";

const { REGISTER_TABLE, AUDIT_TABLE, MAIL_SENDER, KELISIM_ORIGIN } = readConfig(
  ["REGISTER_TABLE", "AUDIT_TABLE", "MAIL_SENDER", "KELISIM_ORIGIN"],
  process.env,
);

const client = dynamoDbClient();
const people = peopleRepository(client, REGISTER_TABLE);
const invitations = invitationRepository(client, REGISTER_TABLE);
const audit = auditRepository(client, AUDIT_TABLE);
const mail = mailClient(MAIL_SENDER);

/** An invitation whose letter is refused can still be handed over. */
async function deliver(letter: Mail): Promise<boolean> {
  try {
    await mail.send(letter);
    return true;
  } catch (error) {
    if (!(error instanceof SESv2ServiceException)) throw error;
    logger.error("invitation not sent", { error });
    return false;
  }
}

/** Whom the department invited, and what officers asked for. */
export const handler = apiHandler(
  [
    ...peopleEndpoints({ people, invitations, deliver, origin: KELISIM_ORIGIN, now }),
    ...auditEndpoints({ audit, readNames: async () => namesOf(await people.list()), now }),
  ],
  { readAccount: accountRepository(client, REGISTER_TABLE).read, addToAudit: audit.add },
);
