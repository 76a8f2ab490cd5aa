import { setTimeout as wait } from "node:timers/promises";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import type { DynamoDBStreamEvent, ScheduledEvent } from "aws-lambda";
import * as z from "zod";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { jobHandler } from "#functions/jobs/job-handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { enterpriseNowFrom } from "#functions/outreach/enterprise-now.ts";
import { reminderRepository } from "#functions/outreach/reminder-repository.ts";
import { sendingWith } from "#functions/outreach/send-mail.ts";
import { sendReminderJob } from "#functions/outreach/send-reminder-job.ts";
import { startDueReminders } from "#functions/outreach/start-reminder.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { logger } from "#functions/platform/logger.ts";
import { mailClient } from "#functions/platform/mail-client.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { standingsInOrder } from "#functions/progress/standings-in-order.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { objectionRepository } from "#functions/register/objection-repository.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { registerObjects } from "#functions/register/register-object.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";

const config = readConfig(
  [
    "RECORDS_TABLE",
    "REGISTER_TABLE",
    "PROGRESS_TABLE",
    "WORKSPACE_TABLE",
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
const enterprises = registerRepository(client, REGISTER_TABLE);
const progress = progressRepository(client, config.PROGRESS_TABLE);
const { find: findCampaign } = campaignRepository(client, REGISTER_TABLE);
const tables = { register: REGISTER_TABLE, workspace: WORKSPACE_TABLE };
const reminders = reminderRepository(client, tables);
const jobs = jobRepository(client, WORKSPACE_TABLE, now);
// The SDK's second try after a broken connection could be a second mail.
const mail = mailClient(config.MAIL_SENDER, new SESv2Client({ maxAttempts: 1 }));
const pause = async (milliseconds: number) => wait(milliseconds);

const sending = {
  reminders,
  contacts: contactRepository(client, REGISTER_TABLE),
  findCampaign: async (year: number) => {
    const campaign = await findCampaign(year);
    return campaign && { ...campaign, contact: campaign.responsibleOfficer };
  },
  standings: (year: number, after: string | undefined) =>
    standingsInOrder(progress, year, { after }),
  readRegister: async (year: number) => {
    const { enterprises: registered } = await registers.read(year);
    const nameByBin = new Map(registered.map(({ bin, name }) => [bin, name]));
    return { count: registered.length, nameOf: (bin: string) => nameByBin.get(bin) };
  },
  readNow: enterpriseNowFrom({
    findFrame: enterprises.findFrame,
    findProfile: enterprises.findProfile,
    findCampaign,
    readReturns: returnLogRepository(client, config.RECORDS_TABLE).read,
    findObjection: objectionRepository(client, REGISTER_TABLE).find,
    applicability,
  }),
  sendMail: sendingWith({ send: mail.send, wait: pause }),
  frame: {
    department: agreement.department,
    origin: config.KELISIM_ORIGIN,
    formTitle: formTitles,
  },
  now,
};

const paramsSchema = z.strictObject({ id: z.string(), year: z.int() });
const sendJobs = jobHandler(
  "reminder",
  (job, work) => sendReminderJob(paramsSchema.parse(job.params), job.cursor, work, sending),
  { jobs, now, wait: pause, logger },
);

type Invocation = Parameters<typeof sendJobs>[1];

/** Sends reminders that were ordered; called by the clock, it starts those whose hour has come. */
export const handler = async (
  event: DynamoDBStreamEvent | ScheduledEvent,
  invocation: Invocation,
): Promise<void> => {
  if ("Records" in event) return sendJobs(event, invocation);
  const count = await startDueReminders({ reminders, jobs, now });
  if (count > 0) logger.info("reminders started", { count });
};
