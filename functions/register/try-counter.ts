import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { toItem } from "#functions/platform/table.ts";

/** Who tries, how often they may be wrong, and within how long. */
export type TryLimit = {
  readonly subject: string;
  readonly most: number;
  readonly windowSeconds: number;
};

export type Raised =
  | { readonly kind: "raised" }
  | { readonly kind: "full"; readonly retryAfterSeconds: number };

export type TryCounter = ReturnType<typeof tryCounter>;

/** Counters of tries in the Workspace table, one item for each subject and window of time. */
export function tryCounter(client: DynamoDBClient, workspaceTable: string) {
  return {
    /** Counts one try before it is made, unless the window is full. */
    async raise(limit: TryLimit, at: Date): Promise<Raised> {
      const window = windowOf(limit, at);
      const update = new UpdateItemCommand({
        TableName: workspaceTable,
        Key: keyOf(limit, window),
        UpdateExpression: "ADD tries :one SET expiresAtSeconds = :expires",
        ConditionExpression: "attribute_not_exists(tries) OR tries < :most",
        ExpressionAttributeValues: toItem({
          ":one": 1,
          ":most": limit.most,
          ":expires": window.endsAtSeconds + limit.windowSeconds,
        }),
      });
      try {
        await client.send(update);
        return { kind: "raised" };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const retryAfterSeconds = Math.max(1, window.endsAtSeconds - secondsOf(at));
        return { kind: "full", retryAfterSeconds };
      }
    },

    /** Takes back a try that turned out right. */
    async giveBack(limit: TryLimit, at: Date): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: workspaceTable,
          Key: keyOf(limit, windowOf(limit, at)),
          UpdateExpression: "ADD tries :back",
          ExpressionAttributeValues: toItem({ ":back": -1 }),
        }),
      );
    },
  };
}

type Window = { readonly number: number; readonly endsAtSeconds: number };

/** Windows of fixed length: the instant itself tells which, so nothing is read to know it. */
function windowOf({ windowSeconds }: TryLimit, at: Date): Window {
  const number = Math.floor(secondsOf(at) / windowSeconds);
  return { number, endsAtSeconds: (number + 1) * windowSeconds };
}

function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

function keyOf({ subject }: TryLimit, { number }: Window) {
  return toItem({ pk: `tries#${subject}`, sk: String(number).padStart(12, "0") });
}
