import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { randomNonce } from "#functions/platform/digest.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { declarationRepository } from "#functions/receipts/declaration-repository.ts";
import { readReceiptEndpoint } from "#functions/receipts/receipts.handler.ts";
import { signDeclarationEndpoint } from "#functions/receipts/sign-declaration.ts";
import { requirePossible } from "#functions/records/filing-year.ts";
import { receiptOf } from "#functions/records/receipt-of.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { registerRepository } from "#functions/register/register-repository.ts";

const { RECORDS_TABLE, REGISTER_TABLE, OBJECTS_BUCKET, AUDIT_TABLE } = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE", "OBJECTS_BUCKET", "AUDIT_TABLE"],
  process.env,
);

const client = dynamoDbClient();
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];
const declarations = declarationRepository(
  objectStore({ bucket: OBJECTS_BUCKET, endpoint, signer: client.config }),
);

/** Who signs a filing, and its receipt as data. */
export const handler = apiHandler(
  [
    signDeclarationEndpoint({
      declarations,
      findCampaign: campaignRepository(client, REGISTER_TABLE).find,
      requirePossible,
      makeSalt: randomNonce,
      now: systemClock,
    }),
    readReceiptEndpoint({
      declarations,
      readLog: returnLogRepository(client, RECORDS_TABLE).read,
      findProfile: registerRepository(client, REGISTER_TABLE).findProfile,
      receiptOf,
    }),
  ],
  {
    readAccount: accountRepository(client, REGISTER_TABLE).read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
