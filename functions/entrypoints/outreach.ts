import { setTimeout as wait } from "node:timers/promises";
import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { mailRequest } from "#functions/outreach/mail-request.ts";
import { outreachEndpoints } from "#functions/outreach/outreach.handler.ts";
import { reminderRepository } from "#functions/outreach/reminder-repository.ts";
import { sendingWith } from "#functions/outreach/send-mail.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { standingsInOrder } from "#functions/progress/standings-in-order.ts";
import { memberRepository } from "#functions/register/member-repository.ts";
import { objectionRepository } from "#functions/register/objection-repository.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { registerObjects } from "#functions/register/register-object.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";

const config = readConfig(
  [
    "REGISTER_TABLE",
    "PROGRESS_TABLE",
    "WORKSPACE_TABLE",
    "AUDIT_TABLE",
    "OBJECTS_BUCKET",
    "MAIL_SENDER",
    "KELISIM_ORIGIN",
  ],
  process.env,
);
const { REGISTER_TABLE, WORKSPACE_TABLE, OBJECTS_BUCKET: bucket } = config;
const client = dynamoDbClient();
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];
const objects = objectStore({ bucket, endpoint, signer: client.config });
const pointers = packPointerRepository(client, REGISTER_TABLE);
const registers = registerObjects({ pointers, objects });
const progress = progressRepository(client, config.PROGRESS_TABLE);
const members = memberRepository(client, REGISTER_TABLE);
const objections = objectionRepository(client, REGISTER_TABLE);
const tables = { register: REGISTER_TABLE, workspace: WORKSPACE_TABLE };
const send = mailRequest({
  sender: config.MAIL_SENDER,
  endpoint: process.env["AWS_ENDPOINT_URL_SESV2"],
  signer: client.config,
});

/** Letters and reminders: what is ordered, and what became of it. */
export const handler = apiHandler(
  outreachEndpoints({
    findCampaign: campaignRepository(client, REGISTER_TABLE).find,
    readRegister: async (year) => (await registers.read(year)).enterprises,
    standings: (year) => standingsInOrder(progress, year),
    hasMembers: async (bin) => (await members.listOf(bin)).length > 0,
    contacts: contactRepository(client, REGISTER_TABLE),
    readObjecting: async (year) => {
      const listed = await objections.listOf(year);
      return new Set(listed.filter(({ status }) => status === "open").map(({ bin }) => bin));
    },
    reminders: reminderRepository(client, tables),
    jobs: jobRepository(client, WORKSPACE_TABLE, now),
    files: {
      has: async (key) => (await objects.findBytes(key)) !== undefined,
      linkOf: objects.linkOf,
    },
    sendMail: sendingWith({ send, wait: async (milliseconds) => wait(milliseconds) }),
    frame: {
      department: agreement.department,
      origin: config.KELISIM_ORIGIN,
      formTitle: formTitles,
    },
    now,
  }),
  {
    readAccount: accountRepository(client, REGISTER_TABLE).read,
    addToAudit: auditRepository(client, config.AUDIT_TABLE).add,
  },
);
