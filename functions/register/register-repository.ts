import { type DynamoDBClient, PutItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import { findItem, fromItem, toItem } from "#functions/platform/table.ts";
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

    /** The entry of the latest year there is. */
    async findLatestFrame(bin: string): Promise<FrameEntry | undefined> {
      const { Items: items } = await client.send(
        new QueryCommand({
          TableName: registerTable,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :start)",
          ExpressionAttributeValues: toItem({ ":pk": `enterprise#${bin}`, ":start": "frame#" }),
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: 1,
        }),
      );
      const [latest] = items ?? [];
      return latest === undefined ? undefined : frameEntrySchema.parse(fromItem(latest));
    },

    /**
     * Puts an entry in the place of the revision before it, which is kept, all or nothing and only
     * while the year is not final.
     */
    putFrame(entry: FrameEntry, before: FrameEntry | undefined): Promise<TransactionOutcome> {
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
      ]);
    },
  };
}

function keptRevision(entry: FrameEntry): object {
  return { ...registerKeys.revision(entry.bin, entry.year, entry.revision), ...entry };
}
