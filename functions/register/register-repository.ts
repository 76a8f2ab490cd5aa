import {
  type DynamoDBClient,
  PutItemCommand,
  type TransactWriteItem,
} from "@aws-sdk/client-dynamodb";
import { findItem, fromItem, queryAll, toItem } from "#functions/platform/table.ts";
import { type TransactionOutcome, transact } from "#functions/platform/transact.ts";
import { registerKeys } from "#functions/register/register-keys.ts";
import {
  type EnterpriseProfile,
  enterpriseProfileSchema,
  type FrameEntry,
  frameEntrySchema,
} from "#shared/register/frame.ts";

export type RegisterRepository = ReturnType<typeof registerRepository>;

/** Enterprises in the Register table: a profile, and a frame entry a year with its revisions. */
export function registerRepository(client: DynamoDBClient, registerTable: string) {
  return {
    async findProfile(bin: string): Promise<EnterpriseProfile | undefined> {
      const item = await findItem(client, registerTable, registerKeys.profile(bin));
      return item === undefined ? undefined : enterpriseProfileSchema.parse(item);
    },

    async putProfile(profile: EnterpriseProfile): Promise<void> {
      const item = toItem({ ...registerKeys.profile(profile.bin), ...profile });
      await client.send(new PutItemCommand({ TableName: registerTable, Item: item }));
    },

    async findFrame(bin: string, year: number): Promise<FrameEntry | undefined> {
      const item = await findItem(client, registerTable, registerKeys.frame(bin, year));
      return item === undefined ? undefined : frameEntrySchema.parse(item);
    },

    /** The entries of all years, oldest first. */
    async listFrames(bin: string): Promise<readonly FrameEntry[]> {
      const of = { pk: `enterprise#${bin}`, startingWith: "frame#" };
      const items = await queryAll(client, registerTable, of);
      return items.map((item) => frameEntrySchema.parse(fromItem(item)));
    },

    /**
     * Puts an entry in the place of the revision before it, which is kept, all or nothing and only
     * while the year is not final; `writtenWith` belongs to the same transaction.
     */
    putFrame(
      entry: FrameEntry,
      before: FrameEntry | undefined,
      writtenWith: readonly TransactWriteItem[] = [],
    ): Promise<TransactionOutcome> {
      return transact(client, [
        {
          ConditionCheck: {
            TableName: registerTable,
            Key: toItem(registerKeys.campaign(entry.year)),
            ConditionExpression: "attribute_not_exists(finalAt)",
          },
        },
        {
          Put: {
            TableName: registerTable,
            Item: toItem({ ...registerKeys.frame(entry.bin, entry.year), ...entry }),
            ...(before === undefined
              ? { ConditionExpression: "attribute_not_exists(sk)" }
              : {
                  ConditionExpression: "revision = :before",
                  ExpressionAttributeValues: toItem({ ":before": before.revision }),
                }),
          },
        },
        ...(before === undefined
          ? []
          : [{ Put: { TableName: registerTable, Item: toItem(keptRevision(before)) } }]),
        ...writtenWith,
      ]);
    },
  };
}

function keptRevision(entry: FrameEntry): object {
  return { ...registerKeys.revision(entry.bin, entry.year, entry.revision), ...entry };
}
