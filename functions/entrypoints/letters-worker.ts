import { setTimeout as wait } from "node:timers/promises";
import { S3Client } from "@aws-sdk/client-s3";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { jobHandler } from "#functions/jobs/job-handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { letterItemRepository } from "#functions/outreach/letter-item-repository.ts";
import { lettersJob } from "#functions/outreach/letters-job.ts";
import type { LettersDependencies } from "#functions/outreach/letters-run.ts";
import { sendingWith } from "#functions/outreach/send-mail.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { logger } from "#functions/platform/logger.ts";
import { mailClient } from "#functions/platform/mail-client.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { putInParts } from "#functions/platform/put-in-parts.ts";
import { secretReader } from "#functions/platform/secret.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { standingsInOrder } from "#functions/progress/standings-in-order.ts";
import { codeMacWith } from "#functions/register/code-mac.ts";
import {
  createEnrolmentCode,
  randomCode,
  validDays,
} from "#functions/register/create-enrolment-code.ts";
import { enrolmentCodeRepository } from "#functions/register/enrolment-code-repository.ts";
import { memberRepository } from "#functions/register/member-repository.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { registerObjects } from "#functions/register/register-object.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";

const config = readConfig(
  [
    "REGISTER_TABLE",
    "PROGRESS_TABLE",
    "WORKSPACE_TABLE",
    "OBJECTS_BUCKET",
    "CODE_KEY_SECRET",
    "MAIL_SENDER",
    "KELISIM_ORIGIN",
  ],
  process.env,
);
const { REGISTER_TABLE, OBJECTS_BUCKET: Bucket } = config;
const client = dynamoDbClient();
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];
const objects = objectStore({ bucket: Bucket, endpoint, signer: client.config });
const s3 = new S3Client({
  requestChecksumCalculation: "WHEN_REQUIRED",
  forcePathStyle: endpoint !== undefined,
});
const pointers = packPointerRepository(client, REGISTER_TABLE);
const registers = registerObjects({ pointers, objects });
const { findProfile } = registerRepository(client, REGISTER_TABLE);
const progress = progressRepository(client, config.PROGRESS_TABLE);
const campaigns = campaignRepository(client, REGISTER_TABLE);
const members = memberRepository(client, REGISTER_TABLE);
const readCodeKey = secretReader(config.CODE_KEY_SECRET);
const codes = {
  codes: enrolmentCodeRepository(client, REGISTER_TABLE),
  register: { findProfile },
  macOf: codeMacWith(readCodeKey),
  now,
};
// The SDK's second try after a broken connection could be a second mail.
const mail = mailClient(config.MAIL_SENDER, new SESv2Client({ maxAttempts: 1 }));
const pause = async (milliseconds: number) => wait(milliseconds);
const millisecondsOfDay = 86_400_000;

const making: LettersDependencies = {
  items: letterItemRepository(client, config.WORKSPACE_TABLE, now),
  findCampaign: async (year) => {
    const campaign = await campaigns.find(year);
    return campaign && { ...campaign, contact: campaign.responsibleOfficer };
  },
  readAddressees: async (year) => (await registers.read(year)).enterprises,
  standings: (year, after) => standingsInOrder(progress, year, { after }),
  hasMembers: async (bin) => (await members.listOf(bin)).length > 0,
  newCode: randomCode,
  useCode: async (bin, code, createdBy) => {
    await createEnrolmentCode({ bin, createdBy }, { ...codes, makeCode: () => code });
  },
  // A day less than it works, so that it works to the end of the day that the letter names.
  codeEndsAt: (from) =>
    new Date(from.getTime() + (validDays - 1) * millisecondsOfDay).toISOString(),
  noteLetter: contactRepository(client, REGISTER_TABLE).noteLetter,
  readCodeKey,
  files: {
    put: objects.put,
    putStream: (Key, chunks, ContentType) => putInParts(s3, { Bucket, Key, ContentType }, chunks),
  },
  sendMail: sendingWith({ send: mail.send, wait: pause }),
  applicability,
  formTitle: formTitles,
  frame: {
    department: agreement.department,
    agreement: agreement.title,
    origin: config.KELISIM_ORIGIN,
  },
  now,
};

/** Makes enrolment letters and sends them, each order a job on the stream of `Workspace`. */
export const handler = jobHandler("letters", (job, work) => lettersJob(job, work, making), {
  jobs: jobRepository(client, config.WORKSPACE_TABLE, now),
  now,
  wait: pause,
  logger,
});
