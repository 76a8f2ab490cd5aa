import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { readConfig } from "#functions/platform/config.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { declarationRepository } from "#functions/receipts/declaration-repository.ts";
import { receiptPdfEndpoint } from "#functions/receipts/receipt-pdf.handler.ts";
import { receiptOf } from "#functions/records/receipt-of.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formById } from "#shared/agreements/current-forms.ts";

const { RECORDS_TABLE, REGISTER_TABLE, OBJECTS_BUCKET, AUDIT_TABLE } = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE", "OBJECTS_BUCKET", "AUDIT_TABLE"],
  process.env,
);

const client = dynamoDbClient();
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];

/** The receipt of a filing as a document. */
export const handler = apiHandler(
  [
    receiptPdfEndpoint({
      declarations: declarationRepository(
        objectStore({ bucket: OBJECTS_BUCKET, endpoint, signer: client.config }),
      ),
      readLog: returnLogRepository(client, RECORDS_TABLE).read,
      findProfile: registerRepository(client, REGISTER_TABLE).findProfile,
      receiptOf,
      formTitle: {
        workforce: formById.workforce.title,
        "collective-agreement": formById["collective-agreement"].title,
        "safety-council": formById["safety-council"].title,
        "technical-inspectors": formById["technical-inspectors"].title,
        "disability-quota": formById["disability-quota"].title,
      },
      heading: agreement.title,
    }),
  ],
  {
    readAccount: accountRepository(client, REGISTER_TABLE).read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
