import { setTimeout as wait } from "node:timers/promises";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { readConfig } from "#functions/platform/config.ts";
import { logger } from "#functions/platform/logger.ts";
import { convergeHandler } from "#functions/progress/converge.handler.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { truthRepository } from "#functions/progress/truth-repository.ts";
import { formById } from "#shared/agreements/current-forms.ts";

const config = readConfig(["RECORDS_TABLE", "REGISTER_TABLE", "PROGRESS_TABLE"], process.env);
const client = dynamoDbClient();
const tables = { records: config.RECORDS_TABLE, register: config.REGISTER_TABLE };

export const handler = convergeHandler({
  store: {
    ...truthRepository(client, tables),
    ...progressRepository(client, config.PROGRESS_TABLE),
  },
  applicability: formById,
  wait: async (milliseconds) => wait(milliseconds),
  random: Math.random,
  logger,
});
