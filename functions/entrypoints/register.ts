import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { changeFrameEndpoint } from "#functions/register/change-frame.ts";
import { decideObjectionEndpoint } from "#functions/register/decide-objection.ts";
import { enrolmentCodeRepository } from "#functions/register/enrolment-code-repository.ts";
import { listObjectionsEndpoint } from "#functions/register/list-objections.ts";
import { memberRepository } from "#functions/register/member-repository.ts";
import { memberEndpoints } from "#functions/register/members.ts";
import { objectionRepository } from "#functions/register/objection-repository.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { readFrameEndpoint } from "#functions/register/read-frame.ts";
import { registerObjects as registerObjectsOf } from "#functions/register/register-object.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { searchRegisterEndpoint } from "#functions/register/search-register.ts";

const { REGISTER_TABLE, AUDIT_TABLE, OBJECTS_BUCKET } = readConfig(
  ["REGISTER_TABLE", "AUDIT_TABLE", "OBJECTS_BUCKET"],
  process.env,
);

const client = dynamoDbClient();
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];
const objects = objectStore({ bucket: OBJECTS_BUCKET, endpoint, signer: client.config });
const pointers = packPointerRepository(client, REGISTER_TABLE);
const registerObjects = registerObjectsOf({ pointers, objects });
const register = registerRepository(client, REGISTER_TABLE);
const objections = objectionRepository(client, REGISTER_TABLE);
const codes = enrolmentCodeRepository(client, REGISTER_TABLE);
const members = memberRepository(client, REGISTER_TABLE);
const findCampaign = campaignRepository(client, REGISTER_TABLE).find;

/** The register: search, cards, changes, objections, members. */
export const handler = apiHandler(
  [
    searchRegisterEndpoint(registerObjects),
    readFrameEndpoint({ register, registerObjects }),
    changeFrameEndpoint({ register, registerObjects, now }),
    listObjectionsEndpoint({ objections, register }),
    decideObjectionEndpoint({ objections, register, findCampaign, now }),
    ...memberEndpoints({ members, codes, register }),
  ],
  {
    readAccount: accountRepository(client, REGISTER_TABLE).read,
    addToAudit: auditRepository(client, AUDIT_TABLE).add,
  },
);
