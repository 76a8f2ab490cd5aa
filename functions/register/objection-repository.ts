import { type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { holds } from "#functions/platform/holds.ts";
import { findItem, toItem } from "#functions/platform/table.ts";
import { registerKeys } from "#functions/register/register-keys.ts";
import { objectionKinds } from "#shared/api/list-returns.ts";

const storedObjectionSchema = z.strictObject({
  bin: z.string(),
  year: z.int(),
  kind: z.enum(objectionKinds),
  mergedInto: z.string().optional(),
  note: z.string().optional(),
  raisedAt: z.iso.datetime(),
  raisedBy: z.string(),
});
export type Objection = Readonly<z.infer<typeof storedObjectionSchema>>;

export type ObjectionRepository = ReturnType<typeof objectionRepository>;

/** Objections in the Register table: at most one for an enterprise and year. */
export function objectionRepository(client: DynamoDBClient, registerTable: string) {
  return {
    async find(bin: string, year: number): Promise<Objection | undefined> {
      const item = await findItem(client, registerTable, registerKeys.objection(bin, year));
      return item === undefined ? undefined : storedObjectionSchema.parse(item);
    },

    /** False when there is one already; the first one stays. */
    async add(objection: Objection): Promise<boolean> {
      const put = new PutItemCommand({
        TableName: registerTable,
        Item: toItem({ ...registerKeys.objection(objection.bin, objection.year), ...objection }),
        ConditionExpression: "attribute_not_exists(sk)",
      });
      return holds(client.send(put));
    },
  };
}
