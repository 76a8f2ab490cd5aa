import { S3Client } from "@aws-sdk/client-s3";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { randomNonce } from "#functions/platform/digest.ts";
import { declarationRepository } from "#functions/receipts/declaration-repository.ts";
import { receiptEndpoints } from "#functions/receipts/receipts.handler.ts";
import { signDeclarationEndpoint } from "#functions/receipts/sign-declaration.ts";
import { requirePossible } from "#functions/records/filing-year.ts";
import { receiptOf } from "#functions/records/receipt-of.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formById } from "#shared/agreements/current-forms.ts";

const config = readConfig(["RECORDS_TABLE", "REGISTER_TABLE", "OBJECTS_BUCKET"], process.env);
const client = dynamoDbClient();
const objects = new S3Client({
  requestChecksumCalculation: "WHEN_REQUIRED",
  // A store on one machine has no host name for each bucket.
  forcePathStyle: "AWS_ENDPOINT_URL_S3" in process.env,
});
const declarations = declarationRepository(objects, config.OBJECTS_BUCKET);

export const handler = apiHandler(
  [
    signDeclarationEndpoint({
      declarations,
      findCampaign: campaignRepository(client, config.REGISTER_TABLE).find,
      requirePossible,
      makeSalt: randomNonce,
      now: systemClock,
    }),
    ...receiptEndpoints({
      declarations,
      readLog: returnLogRepository(client, config.RECORDS_TABLE).read,
      findProfile: registerRepository(client, config.REGISTER_TABLE).findProfile,
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
  { readAccount: accountRepository(client, config.REGISTER_TABLE).read },
);
