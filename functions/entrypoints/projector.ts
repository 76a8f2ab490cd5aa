import { setTimeout as wait } from "node:timers/promises";
import { SQSClient } from "@aws-sdk/client-sqs";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { readConfig } from "#functions/platform/config.ts";
import { logger } from "#functions/platform/logger.ts";
import { convergeQueue } from "#functions/progress/converge-queue.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { projectorHandler } from "#functions/progress/projector.handler.ts";
import { truthRepository } from "#functions/progress/truth-repository.ts";
import { formById } from "#shared/agreements/current-forms.ts";

const config = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE", "PROGRESS_TABLE", "CONVERGE_QUEUE_URL"],
  process.env,
);
const client = dynamoDbClient();
const tables = { records: config.RECORDS_TABLE, register: config.REGISTER_TABLE };

export const handler = projectorHandler({
  store: {
    ...truthRepository(client, tables),
    ...progressRepository(client, config.PROGRESS_TABLE),
  },
  applicability: formById,
  postpone: convergeQueue(new SQSClient({}), config.CONVERGE_QUEUE_URL).send,
  wait: async (milliseconds) => wait(milliseconds),
  random: Math.random,
  logger,
});
