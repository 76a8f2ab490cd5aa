import { setTimeout as wait } from "node:timers/promises";
import { SQSClient } from "@aws-sdk/client-sqs";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { readConfig } from "#functions/platform/config.ts";
import { logger } from "#functions/platform/logger.ts";
import { checkLogRepository } from "#functions/progress/check-log-repository.ts";
import { convergeQueue } from "#functions/progress/converge-queue.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { projectorHandler } from "#functions/progress/projector.handler.ts";
import { truthStore } from "#functions/progress/truth-store.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";

const config = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE", "PROGRESS_TABLE", "CONVERGE_QUEUE_URL"],
  process.env,
);
const client = dynamoDbClient();
const truth = truthStore({
  findFrame: registerRepository(client, config.REGISTER_TABLE).findFrame,
  findCampaign: campaignRepository(client, config.REGISTER_TABLE).find,
  readReturns: returnLogRepository(client, config.RECORDS_TABLE).read,
  readChecks: checkLogRepository(client, config.RECORDS_TABLE).read,
});

const queue = convergeQueue(new SQSClient({}), config.CONVERGE_QUEUE_URL);

export const handler = projectorHandler({
  store: { ...truth, ...progressRepository(client, config.PROGRESS_TABLE) },
  applicability,
  postpone: queue.send,
  postponeYear: (year) => queue.sendWalk({ year, round: 1 }),
  wait: async (milliseconds) => wait(milliseconds),
  random: Math.random,
  logger,
});
