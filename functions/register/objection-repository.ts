import type { DynamoDBClient, TransactWriteItem } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { findItem, fromItem, queryAll, toItem } from "#functions/platform/table.ts";
import { type TransactionOutcome, transact } from "#functions/platform/transact.ts";
import { registerKeys } from "#functions/register/register-keys.ts";
import { objectionKinds, objectionStatuses } from "#shared/api/list-returns.ts";

const storedObjectionSchema = z.strictObject({
  bin: z.string(),
  year: z.int(),
  kind: z.enum(objectionKinds),
  mergedInto: z.string().optional(),
  note: z.string().optional(),
  raisedAt: z.iso.datetime(),
  raisedBy: z.string(),
  status: z.enum(objectionStatuses).default("open"),
  decidedAt: z.iso.datetime().optional(),
  decidedBy: z.string().optional(),
  reason: z.string().optional(),
});
export type Objection = Readonly<z.infer<typeof storedObjectionSchema>>;

export type ObjectionRepository = ReturnType<typeof objectionRepository>;

/**
 * Objections in the Register table: the latest of an enterprise and year beside the enterprise and,
 * in the same transaction, under the year for the department's list. Those before it are kept.
 */
export function objectionRepository(client: DynamoDBClient, registerTable: string) {
  const put = (key: object, objection: Objection, condition: object = {}): TransactWriteItem => ({
    Put: { TableName: registerTable, Item: toItem({ ...key, ...objection }), ...condition },
  });

  return {
    async find(bin: string, year: number): Promise<Objection | undefined> {
      const item = await findItem(client, registerTable, registerKeys.objection(bin, year));
      return item === undefined ? undefined : storedObjectionSchema.parse(item);
    },

    /** Every enterprise's latest objection in a year. */
    async listOf(year: number): Promise<readonly Objection[]> {
      const { pk } = registerKeys.objectionOf(year, "");
      const items = await queryAll(client, registerTable, { pk });
      return items.map((item) => storedObjectionSchema.parse(fromItem(item)));
    },

    /** In the place of the one before it, which is kept; nothing when that is not the latest. */
    add(objection: Objection, before: Objection | undefined): Promise<TransactionOutcome> {
      const { bin, year } = objection;
      const unchanged = before === undefined ? onlyWithout : onlyAfter(before);
      const kept = before && [put(registerKeys.pastObjection(before), before)];
      return transact(client, [
        put(registerKeys.objection(bin, year), objection, unchanged),
        put(registerKeys.objectionOf(year, bin), objection),
        ...(kept ?? []),
      ]);
    },

    /** What has to be written to decide it, and only while it stands as it was seen. */
    decisionWrites(decided: Objection, seen: Objection): readonly TransactWriteItem[] {
      const { bin, year } = decided;
      return [
        put(registerKeys.objection(bin, year), decided, onlyAfter(seen)),
        put(registerKeys.objectionOf(year, bin), decided),
      ];
    },

    write: (items: readonly TransactWriteItem[]) => transact(client, [...items]),
  };
}

const onlyWithout = { ConditionExpression: "attribute_not_exists(sk)" };

function onlyAfter({ raisedAt, status }: Objection) {
  return {
    ConditionExpression: "raisedAt = :raisedAt AND #status = :status",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: toItem({ ":raisedAt": raisedAt, ":status": status }),
  };
}
