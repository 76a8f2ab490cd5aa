import { setTimeout as wait } from "node:timers/promises";
import { S3Client } from "@aws-sdk/client-s3";
import { auditEntries } from "#functions/audit/audit-entries.ts";
import { runExport } from "#functions/exports/run-export.ts";
import { jobHandler } from "#functions/jobs/job-handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { logger } from "#functions/platform/logger.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { putInParts } from "#functions/platform/put-in-parts.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { standingsInOrder } from "#functions/progress/standings-in-order.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { frameHistory } from "#functions/register/frame-history.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { registerObjects } from "#functions/register/register-object.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { officialsAt } from "#functions/statistics/officials-at.ts";
import { statisticsRepository } from "#functions/statistics/statistics-repository.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";

const config = readConfig(
  [
    "RECORDS_TABLE",
    "REGISTER_TABLE",
    "PROGRESS_TABLE",
    "WORKSPACE_TABLE",
    "AUDIT_TABLE",
    "OBJECTS_BUCKET",
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
const progress = progressRepository(client, config.PROGRESS_TABLE);
const pointers = packPointerRepository(client, REGISTER_TABLE);
const registers = registerObjects({ pointers, objects });

const run = runExport({
  reads: {
    async *standingBins(year) {
      for await (const { bin } of standingsInOrder(progress, year)) yield bin;
    },
    registeredBins: async (year) => (await registers.read(year)).enterprises.map(({ bin }) => bin),
    findTruths: registerRepository(client, REGISTER_TABLE).findTruths,
    findFrameAt: frameHistory(client, REGISTER_TABLE).findAt,
    readReturns: returnLogRepository(client, config.RECORDS_TABLE).read,
    findContacts: contactRepository(client, REGISTER_TABLE).findMany,
    applicability,
    readOfficialsAt: officialsAt(statisticsRepository(client, REGISTER_TABLE)),
    auditEntries: auditEntries(client, config.AUDIT_TABLE),
  },
  put: (Key, ContentType, bytes) => putInParts(s3, { Bucket, Key, ContentType }, bytes),
});

/** Writes the files of exports, each a job on the stream of `Workspace`. */
export const handler = jobHandler("export", run, {
  jobs: jobRepository(client, config.WORKSPACE_TABLE, now),
  now,
  wait: async (milliseconds) => wait(milliseconds),
  logger,
});
