import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { readConfig } from "#functions/platform/config.ts";

const { REGISTER_TABLE, AUDIT_TABLE } = readConfig(
  ["REGISTER_TABLE", "AUDIT_TABLE", "OBJECTS_BUCKET"],
  process.env,
);

const client = dynamoDbClient();

/** The register: search, cards, changes, objections. */
export const handler = apiHandler([], {
  readAccount: accountRepository(client, REGISTER_TABLE).read,
  addToAudit: auditRepository(client, AUDIT_TABLE).add,
});
