import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { mailStates } from "#functions/outreach/contact-repository.ts";
import { holds } from "#functions/platform/holds.ts";
import { fromItem, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { letterExclusions } from "#shared/outreach/exclusions.ts";

const letterItemSchema = z.strictObject({
  /** Why it gets no letter; absent: it gets one. */
  excluded: z.enum(letterExclusions).optional(),
  /** Its code, see `sealed-code.ts`. */
  sealed: z.string().optional(),
  codeEndsAt: z.iso.datetime().optional(),
  /** When the code became the one that counts. */
  madeAt: z.iso.datetime().optional(),
  /** What became of the e-mail. */
  mail: z.enum(mailStates).optional(),
  expiresAtSeconds: z.int().positive(),
});
export type LetterItem = Readonly<z.infer<typeof letterItemSchema>> & { readonly bin: string };

/** Codes are kept sealed for so long that a run can be taken up again, and no longer. */
const keepSeconds = 2 * 86_400;
const pageSize = 200;

export type LetterItemRepository = ReturnType<typeof letterItemRepository>;

/** What is known of each letter of a job, in the Workspace table, for two days. */
export function letterItemRepository(
  client: DynamoDBClient,
  workspaceTable: string,
  now: () => Date,
) {
  const change = (job: string, bin: string, name: "madeAt" | "mail", value: string) =>
    client.send(
      new UpdateItemCommand({
        TableName: workspaceTable,
        Key: toItem(keyOf(job, bin)),
        UpdateExpression: "SET #name = :value",
        ConditionExpression: "attribute_exists(sk)",
        ExpressionAttributeNames: { "#name": name },
        ExpressionAttributeValues: toItem({ ":value": value }),
      }),
    );

  return {
    /** Keeps what is first said of a letter, and gives what is kept. */
    async add(
      job: string,
      { bin, ...item }: Omit<LetterItem, "expiresAtSeconds">,
    ): Promise<LetterItem> {
      const expiresAtSeconds = Math.floor(now().getTime() / 1000) + keepSeconds;
      const kept = { ...item, expiresAtSeconds };
      try {
        await client.send(
          new PutItemCommand({
            TableName: workspaceTable,
            Item: toItem({ ...keyOf(job, bin), ...kept }),
            ConditionExpression: "attribute_not_exists(sk)",
            ReturnValuesOnConditionCheckFailure: "ALL_OLD",
          }),
        );
        return { bin, ...kept };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return { bin, ...letterItemSchema.parse(fromItem(error.Item ?? {})) };
      }
    },

    async markMade(job: string, bin: string): Promise<void> {
      await change(job, bin, "madeAt", now().toISOString());
    },

    /** Marks its e-mail as begun, once for all who try. */
    beginMail(job: string, bin: string): Promise<boolean> {
      return holds(
        client.send(
          new UpdateItemCommand({
            TableName: workspaceTable,
            Key: toItem(keyOf(job, bin)),
            UpdateExpression: "SET mail = :sending",
            ConditionExpression: "attribute_exists(sk) AND attribute_not_exists(mail)",
            ExpressionAttributeValues: toItem({ ":sending": "sending" }),
          }),
        ),
      );
    },

    async endMail(job: string, bin: string, state: "sent" | "failed"): Promise<void> {
      await change(job, bin, "mail", state);
    },

    /** Takes the beginning back: the mail was certainly not taken. */
    async releaseMail(job: string, bin: string): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: workspaceTable,
          Key: toItem(keyOf(job, bin)),
          UpdateExpression: "REMOVE mail",
          ConditionExpression: "mail = :sending",
          ExpressionAttributeValues: toItem({ ":sending": "sending" }),
        }),
      );
    },

    /** In the order of BINs, a page in memory at a time. */
    async *list(job: string, after?: string): AsyncGenerator<LetterItem, void, undefined> {
      let from = after === undefined ? undefined : toItem(keyOf(job, after));
      do {
        const page: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName: workspaceTable,
            KeyConditionExpression: "pk = :pk",
            ExpressionAttributeValues: toItem({ ":pk": `letters#${job}` }),
            ConsistentRead: true,
            Limit: pageSize,
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        );
        for (const item of page.Items ?? []) {
          yield { bin: sortKeyOf(item), ...letterItemSchema.parse(fromItem(item)) };
        }
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
    },
  };
}

function keyOf(job: string, bin: string) {
  return { pk: `letters#${job}`, sk: bin };
}
