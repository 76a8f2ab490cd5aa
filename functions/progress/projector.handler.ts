import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { isTampering, namedKeyOf } from "#functions/progress/named-keys.ts";
import { type ProjectBatchDependencies, projectBatch } from "#functions/progress/project-batch.ts";

/**
 * Answers the streams of `Records` and of the frame entries in `Register`. Only keys are taken from
 * a record: what holds is read anew.
 */
export function projectorHandler(dependencies: ProjectBatchDependencies) {
  return async ({ Records: records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of records.filter(isTampering)) {
      // The alarm "truth was altered" counts these lines by their message.
      dependencies.logger.error("log item altered", {
        ...namedKeyOf(record),
        code: record.eventName ?? "",
      });
    }
    const named = records.map(namedKeyOf).filter((key) => key !== undefined);
    const failed = await projectBatch(named, dependencies);
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}
