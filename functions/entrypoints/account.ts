import { accountEndpoints } from "#functions/account/account.handler.ts";
import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { callerAddressWith } from "#functions/http/caller-address.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { secretReader } from "#functions/platform/secret.ts";
import { codeMacWith } from "#functions/register/code-mac.ts";
import { createEnrolmentCodeEndpoint } from "#functions/register/create-enrolment-code.ts";
import { enrolEndpoint } from "#functions/register/enrol.handler.ts";
import { enrolmentCodeRepository } from "#functions/register/enrolment-code-repository.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { tryCounter } from "#functions/register/try-counter.ts";

const { REGISTER_TABLE, WORKSPACE_TABLE, CODE_KEY_SECRET, EDGE_KEY_SECRET, AUDIT_TABLE } =
  readConfig(
    ["REGISTER_TABLE", "WORKSPACE_TABLE", "CODE_KEY_SECRET", "EDGE_KEY_SECRET", "AUDIT_TABLE"],
    process.env,
  );

const client = dynamoDbClient();
const accounts = accountRepository(client, REGISTER_TABLE);
const codes = enrolmentCodeRepository(client, REGISTER_TABLE);
const register = registerRepository(client, REGISTER_TABLE);
const tries = tryCounter(client, WORKSPACE_TABLE);
const macOf = codeMacWith(secretReader(CODE_KEY_SECRET));
const addressOf = callerAddressWith(secretReader(EDGE_KEY_SECRET));

/** Who a person is to us, and how they become a member of an enterprise. */
export const handler = apiHandler(
  [
    ...accountEndpoints(accounts),
    enrolEndpoint({ codes, tries, macOf, addressOf, now }),
    createEnrolmentCodeEndpoint({ codes, register, macOf, now }),
  ],
  {
    readAccount: accounts.read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
