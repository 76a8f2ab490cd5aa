import {
  type DynamoDBClient,
  PutItemCommand,
  type TransactWriteItem,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { holds } from "#functions/platform/holds.ts";
import { findItem, toItem } from "#functions/platform/table.ts";

const commitProgressSchema = z.strictObject({
  /** Rows whose turn has come, of those to be written. */
  position: z.int().nonnegative(),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  expiresAtSeconds: z.int(),
});
export type CommitProgress = Readonly<
  Omit<z.infer<typeof commitProgressSchema>, "expiresAtSeconds">
>;

/** As long as the import itself is kept. */
const keptSeconds = 30 * 86_400;

export type CommitRepository = ReturnType<typeof commitRepository>;

/** How far imports are written, in the Workspace table. */
export function commitRepository(client: DynamoDBClient, workspaceTable: string) {
  const find = async (id: string): Promise<CommitProgress | undefined> => {
    const item = await findItem(client, workspaceTable, keyOf(id));
    if (item === undefined) return undefined;
    const { expiresAtSeconds: _expires, ...progress } = commitProgressSchema.parse(item);
    return progress;
  };
  return {
    find,

    /** Begins at the first row; one that was begun stays where it is. */
    async begin(id: string, at: Date): Promise<void> {
      const expiresAtSeconds = Math.floor(at.getTime() / 1000) + keptSeconds;
      const put = new PutItemCommand({
        TableName: workspaceTable,
        Item: toItem({ ...keyOf(id), position: 0, added: 0, changed: 0, expiresAtSeconds }),
        ConditionExpression: "attribute_not_exists(sk)",
      });
      await holds(client.send(put));
    },

    /** Part of a transaction: goes on from where a reader saw it, and from nowhere else. */
    advance(id: string, from: CommitProgress, to: CommitProgress): TransactWriteItem {
      return {
        Update: {
          TableName: workspaceTable,
          Key: toItem(keyOf(id)),
          UpdateExpression: "SET #position = :to, added = :added, changed = :changed",
          ConditionExpression: "#position = :from",
          ExpressionAttributeNames: { "#position": "position" },
          ExpressionAttributeValues: toItem({
            ":from": from.position,
            ":to": to.position,
            ":added": to.added,
            ":changed": to.changed,
          }),
        },
      };
    },
  };
}

function keyOf(id: string) {
  return { pk: `import#${id}`, sk: "commit" };
}
