import { type DynamoDBClient, PutItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { holds } from "#functions/platform/holds.ts";
import { findItem, toItem } from "#functions/platform/table.ts";

const packPointerSchema = z.strictObject({
  year: z.int(),
  /** Counts the objects of the year, from 1. */
  version: z.int().positive(),
  /** Where the object is. */
  key: z.string(),
  /** SHA-256 of its bytes. */
  hash: z.string(),
  /** The object before it, which somebody may still be reading. */
  previousKey: z.string().optional(),
});
export type PackPointer = Readonly<z.infer<typeof packPointerSchema>>;

const packedYearsSchema = z.strictObject({ years: z.set(z.int()) });

export type PackPointerRepository = ReturnType<typeof packPointerRepository>;

/** Which register object of a year is the newest, in the Register table. */
export function packPointerRepository(client: DynamoDBClient, registerTable: string) {
  // No year is ever taken from the list.
  const listed = new Set<number>();
  return {
    async find(year: number): Promise<PackPointer | undefined> {
      const item = await findItem(client, registerTable, keyOf(year));
      return item === undefined ? undefined : packPointerSchema.parse(item);
    },

    async listYears(): Promise<readonly number[]> {
      const item = await findItem(client, registerTable, yearsKey);
      return item === undefined ? [] : [...packedYearsSchema.parse(item).years];
    },

    /** Lists a year that has a register object, or is about to have one. */
    async addYear(year: number): Promise<void> {
      if (listed.has(year)) return;
      const update = new UpdateItemCommand({
        TableName: registerTable,
        Key: toItem(yearsKey),
        UpdateExpression: "ADD years :year",
        ExpressionAttributeValues: toItem({ ":year": new Set([year]) }),
      });
      await client.send(update);
      listed.add(year);
    },

    /** Puts it in the place of the version before it; false when that is no longer the newest. */
    async move(pointer: PackPointer): Promise<boolean> {
      const before = pointer.version - 1;
      const put = new PutItemCommand({
        TableName: registerTable,
        Item: toItem({ ...keyOf(pointer.year), ...pointer }),
        ...(before === 0
          ? { ConditionExpression: "attribute_not_exists(sk)" }
          : {
              ConditionExpression: "version = :before",
              ExpressionAttributeValues: toItem({ ":before": before }),
            }),
      });
      return holds(client.send(put));
    },
  };
}

const yearsKey = { pk: "register", sk: "years" } as const;

function keyOf(year: number) {
  return { pk: `register#${year}`, sk: "pack" };
}
