import {
  type AttributeValue,
  type DynamoDBClient,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import {
  findItem,
  fromItem,
  type Key,
  queryAll,
  queryPage,
  sortKeyOf,
  toItem,
} from "#functions/platform/table.ts";
import type {
  Projection,
  ProjectionKey,
  SumChange,
  SumItem,
} from "#functions/progress/projection-store.ts";
import { shardOf } from "#functions/progress/shard.ts";
import { standingOfStored, storedStandingOf } from "#functions/progress/stored-standing.ts";
import { nameOfSums } from "#functions/progress/sum-changes.ts";
import type { Cell } from "#shared/indicators/cells.ts";
import type { DayTally } from "#shared/indicators/day-tallies.ts";
import {
  type CellKey,
  cellKeySchema,
  type DayKey,
  dayKeySchema,
  type Standing,
} from "#shared/records/standing.ts";

const pointerKey = { pk: "pointer", sk: "pointer" };
const firstGeneration = "g1";

const pointerSchema = z.strictObject({
  current: z.string().min(1),
  /** While a rebuild runs. */
  next: z.string().min(1).optional(),
});

/** A cell or a day's tally as stored, its key apart: sums by code beside the revision. */
const storedSumsSchema = z.record(z.string(), z.int());

export type StandingsPage = {
  readonly generation: string;
  readonly year: number;
  readonly shard: string;
  /** BIN to begin after; undefined: from the first. */
  readonly after: string | undefined;
  readonly limit: number;
};

/** Standings, cells and tallies of days of one generation, in the table `Progress`. */
export function progressRepository(client: DynamoDBClient, tableName: string) {
  const readPointer = async () => {
    const stored = await findItem(client, tableName, pointerKey);
    return stored === undefined ? { current: firstGeneration } : pointerSchema.parse(stored);
  };

  return {
    async readGenerations(): Promise<readonly string[]> {
      const { current, next } = await readPointer();
      return next === undefined ? [current] : [current, next];
    },

    /** The generation that readers are shown. */
    async readCurrentGeneration(): Promise<string> {
      return (await readPointer()).current;
    },

    async readStanding(generation: string, key: ProjectionKey): Promise<Standing | undefined> {
      const stored = await findItem(client, tableName, standingKeyOf(generation, key));
      return stored === undefined ? undefined : standingOfStored(key.bin, stored);
    },

    /** Every cell of a year: one query, however many enterprises there are. */
    async readCells(generation: string, year: number): Promise<readonly Cell[]> {
      const items = await queryAll(client, tableName, { pk: `${generation}#${year}` });
      return items.map(cellOf);
    },

    /** Every tally of a year's days: one query, however many enterprises there are. */
    async readDays(generation: string, year: number): Promise<readonly DayTally[]> {
      const items = await queryAll(client, tableName, { pk: daysKeyOf(generation, year) });
      return items.map((item) => ({ key: dayKeyOf(sortKeyOf(item)), sums: sumsOf(item) }));
    },

    /** All Standings of one shard, for jobs: never within a request. */
    async readStandings(
      generation: string,
      year: number,
      shard: string,
    ): Promise<readonly Standing[]> {
      const items = await queryAll(client, tableName, { pk: `${generation}#${year}#${shard}` });
      return items.map((item) => standingOfStored(sortKeyOf(item), fromItem(item)));
    },

    /** Up to `limit` Standings of a shard in the order of BINs; fewer: there are no more. */
    async readStandingsPage({
      generation,
      year,
      shard,
      after,
      limit,
    }: StandingsPage): Promise<readonly Standing[]> {
      const pk = `${generation}#${year}#${shard}`;
      const items = await queryPage(client, tableName, { pk, after, limit });
      return items.map((item) => standingOfStored(sortKeyOf(item), fromItem(item)));
    },

    /** @throws TransactionCanceledException when the Standing changed or another write is at it. */
    async commit(generation: string, projection: Projection): Promise<void> {
      const { year } = projection.standing;
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            { Put: standingPut(tableName, generation, projection) },
            ...projection.changes.map((change) => ({
              Update: sumUpdate(tableName, sumKeyOf(generation, year, change.item), change),
            })),
          ],
        }),
      );
    },
  };
}

function standingPut(
  tableName: string,
  generation: string,
  { standing, replaces }: Projection,
): NonNullable<TransactWriteItem["Put"]> {
  const item = { ...standingKeyOf(generation, standing), ...storedStandingOf(standing) };
  return {
    TableName: tableName,
    Item: toItem(item),
    ...(replaces === undefined
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#version = :read",
          ExpressionAttributeNames: { "#version": "version" },
          ExpressionAttributeValues: toItem({ ":read": replaces }),
        }),
  };
}

/** `ADD` starts a missing item, and a missing sum, from 0. */
function sumUpdate(
  tableName: string,
  key: Key,
  { differences }: SumChange,
): NonNullable<TransactWriteItem["Update"]> {
  const added = { ...differences, revision: 1 };
  const names = Object.keys(added);
  return {
    TableName: tableName,
    Key: toItem(key),
    UpdateExpression: `ADD ${names.map((name) => `#${name} :${name}`).join(", ")}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: toItem(
      Object.fromEntries(Object.entries(added).map(([name, amount]) => [`:${name}`, amount])),
    ),
  };
}

function cellOf(item: Record<string, AttributeValue>): Cell {
  return { key: cellKeyOf(sortKeyOf(item)), sums: sumsOf(item) };
}

function sumsOf(item: Record<string, AttributeValue>): Cell["sums"] {
  const { revision: _revision, ...sums } = storedSumsSchema.parse(fromItem(item));
  return sums;
}

/** Tallies of days lie apart from cells, so that a reader of cells does not pay for them. */
function sumKeyOf(generation: string, year: number, item: SumItem): Key {
  const sk = nameOfSums(item);
  return { pk: item.kind === "cell" ? `${generation}#${year}` : daysKeyOf(generation, year), sk };
}

function daysKeyOf(generation: string, year: number): string {
  return `${generation}#${year}#days`;
}

function dayKeyOf(sortKey: string): DayKey {
  const [day, district] = sortKey.split("#");
  return dayKeySchema.parse({ day, district });
}

function cellKeyOf(sortKey: string): CellKey {
  const [district, industry, size] = sortKey.split("#");
  return cellKeySchema.parse({ district, industry, size });
}

function standingKeyOf(generation: string, { bin, year }: ProjectionKey) {
  return { pk: `${generation}#${year}#${shardOf(bin)}`, sk: bin };
}
