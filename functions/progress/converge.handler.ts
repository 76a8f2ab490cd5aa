import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { Logger } from "#functions/platform/logger.ts";
import { type ConvergeDependencies, converge } from "#functions/progress/converge.ts";
import { readMessage } from "#functions/progress/converge-queue.ts";
import { type ConvergeYearDependencies, convergeYear } from "#functions/progress/converge-year.ts";

export type ConvergeHandlerDependencies = ConvergeDependencies &
  Omit<ConvergeYearDependencies, "readCampaign"> & { readonly logger: Logger };

/** Answers the converge queue: a message that fails is given again, the others are done. */
export function convergeHandler(dependencies: ConvergeHandlerDependencies) {
  return async ({ Records: records }: SQSEvent): Promise<SQSBatchResponse> => {
    const generations = await dependencies.store.readGenerations();
    const failed: SQSRecord[] = [];
    for (const record of records) {
      const done = await convergeMessage(record, generations, dependencies);
      if (!done) failed.push(record);
    }
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

async function convergeMessage(
  { body }: SQSRecord,
  generations: readonly string[],
  dependencies: ConvergeHandlerDependencies,
): Promise<boolean> {
  const { readCampaign } = dependencies.store;
  try {
    const message = readMessage(body);
    if ("bin" in message) await converge(message, generations, dependencies);
    else await convergeYear(message, { ...dependencies, readCampaign });
    return true;
  } catch (error) {
    dependencies.logger.error("message not converged", { error });
    return false;
  }
}
