import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Logger } from "#functions/platform/logger.ts";
import { campaignYearOf, isTampering, namedKeyOf } from "#functions/progress/named-keys.ts";
import { type ProjectBatchDependencies, projectBatch } from "#functions/progress/project-batch.ts";

export type ProjectorDependencies = ProjectBatchDependencies & {
  /** Has every enterprise of a year converged: its campaign has changed. */
  readonly postponeYear: (year: number) => Promise<void>;
};

/**
 * Answers the streams of `Records` and of the frame entries and campaigns in `Register`. Only keys
 * are taken from a record: what holds is read anew.
 */
export function projectorHandler(dependencies: ProjectorDependencies) {
  return async ({ Records: records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of records.filter(isTampering)) reportTampering(record, dependencies.logger);
    const named = records.map(namedKeyOf).filter((key) => key !== undefined);
    const failed = [
      ...(await projectBatch(named, dependencies)),
      ...(await postponeYears(records, dependencies)),
    ];
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

/** @returns ids of the records to be given again: those whose year could not be queued. */
async function postponeYears(
  records: readonly DynamoDBRecord[],
  { postponeYear, logger }: ProjectorDependencies,
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const record of records) {
    const year = campaignYearOf(record);
    if (year === undefined) continue;
    try {
      await postponeYear(year);
    } catch (error) {
      logger.error("year not queued", { year, error });
      failed.push(record.dynamodb?.SequenceNumber ?? "");
    }
  }
  return failed;
}

/** The alarm "a log was altered" counts these lines by their message. */
function reportTampering(record: DynamoDBRecord, logger: Logger): void {
  const { bin = "", year = 0 } = namedKeyOf(record) ?? {};
  logger.error("log item altered", { bin, year, code: record.eventName ?? "" });
}
