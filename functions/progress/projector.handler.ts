import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Logger } from "#functions/platform/logger.ts";
import { isTampering, namedKeyOf } from "#functions/progress/named-keys.ts";
import { type ProjectBatchDependencies, projectBatch } from "#functions/progress/project-batch.ts";

/**
 * Answers the streams of `Records` and of the frame entries in `Register`. Only keys are taken from
 * a record: what holds is read anew.
 */
export function projectorHandler(dependencies: ProjectBatchDependencies) {
  return async ({ Records: records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of records.filter(isTampering)) reportTampering(record, dependencies.logger);
    const named = records.map(namedKeyOf).filter((key) => key !== undefined);
    const failed = await projectBatch(named, dependencies);
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

/** The alarm "a log was altered" counts these lines by their message. */
function reportTampering(record: DynamoDBRecord, logger: Logger): void {
  const { bin = "", year = 0 } = namedKeyOf(record) ?? {};
  logger.error("log item altered", { bin, year, code: record.eventName ?? "" });
}
