import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { jsonLogger } from "#functions/platform/logger.ts";
import { checkLogRepository } from "#functions/progress/check-log-repository.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import type { ProjectionKey } from "#functions/progress/projection-store.ts";
import {
  type ProjectorDependencies,
  projectorHandler,
} from "#functions/progress/projector.handler.ts";
import { recompute, sumFaults, sumsOf } from "#functions/progress/reconcile.ts";
import type { SumPart } from "#functions/progress/sum-changes.ts";
import { truthStore } from "#functions/progress/truth-store.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import { repositoriesOf } from "#test/repositories.ts";

/** The projector as deployed, over a local database, told of records by hand. */
export function localProjector(
  database: LocalDatabase,
  {
    client = database.client,
    ...changed
  }: Partial<ProjectorDependencies> & {
    readonly client?: DynamoDBClient;
  } = {},
) {
  const { register, campaigns, log } = repositoriesOf({ ...database, client }, () => new Date());
  const progress = progressRepository(client, database.tables.progress);
  const store = {
    ...truthStore({
      findFrame: register.findFrame,
      findCampaign: campaigns.find,
      readReturns: log.read,
      readChecks: checkLogRepository(client, database.tables.records).read,
    }),
    ...progress,
  };
  const storedSums = async (generation: string, year: number): Promise<readonly SumPart[]> => [
    ...(await progress.readCells(generation, year)).map(
      ({ key, sums }) => ({ item: { kind: "cell", key }, sums }) as const,
    ),
    ...(await progress.readDays(generation, year)).map(
      ({ key, sums }) => ({ item: { kind: "day", key }, sums }) as const,
    ),
  ];
  const lines: string[] = [];
  const postponed: ProjectionKey[] = [];
  const postponedYears: number[] = [];
  const dependencies: ProjectorDependencies = {
    store,
    applicability: formById,
    wait: async () => undefined,
    random: () => 0,
    postpone: async (key) => {
      postponed.push(key);
    },
    postponeYear: async (year) => {
      postponedYears.push(year);
    },
    logger: jsonLogger((line) => lines.push(line)),
    ...changed,
  };
  return {
    handle: (...records: DynamoDBRecord[]) => projectorHandler(dependencies)({ Records: records }),
    /** Sums that are not what the truth gives; none is right. */
    faultsIn: async (keys: readonly ProjectionKey[], generation = "g1") => {
      const year = keys[0]?.year ?? 0;
      const truth = await recompute(keys, store, formById);
      return sumFaults(await storedSums(generation, year), sumsOf(truth));
    },
    dependencies,
    progress,
    postponed,
    postponedYears,
    lines,
  };
}

/** A stream record of an item that was added; the projector takes no more from one than its keys. */
export function addedItem(pk: string, sk: string, number = 1): DynamoDBRecord {
  return {
    eventName: "INSERT",
    dynamodb: { SequenceNumber: String(number), Keys: { pk: { S: pk }, sk: { S: sk } } },
  };
}

export function addedEvent({ bin, year }: ProjectionKey, sequence = 1, number = 1) {
  return addedItem(`${bin}#${year}`, String(sequence).padStart(6, "0"), number);
}

export function changedFrame({ bin, year }: ProjectionKey, number = 1): DynamoDBRecord {
  return { ...addedItem(`enterprise#${bin}`, `frame#${year}`, number), eventName: "MODIFY" };
}
