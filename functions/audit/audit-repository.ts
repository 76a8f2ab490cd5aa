import { type DynamoDBClient, PutItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { randomNonce } from "#functions/platform/digest.ts";
import { fromItem, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { auditKinds } from "#shared/api/contract.ts";

/** What somebody of the department asked for: codes and ids, never answers or names. */
export const auditEntrySchema = z.strictObject({
  /** Instant of the answer, UTC. */
  at: z.iso.datetime(),
  /** Subject of the sign-in. */
  actor: z.string(),
  role: z.enum(["officer", "inspector", "party", "signed-in"]),
  kind: z.enum(auditKinds),
  /** Id of the contract, such as `read-return`. */
  what: z.string(),
  bin: z.string().optional(),
  year: z.int().optional(),
  form: z.string().optional(),
  /** The other thing that the path names, such as a job. */
  subject: z.string().optional(),
  /** `done`, or the code of the refusal. */
  outcome: z.string(),
});
export type AuditEntry = Readonly<z.infer<typeof auditEntrySchema>>;

type AuditStretch = {
  /** `2026-11`, in UTC. */
  readonly month: string;
  /** Sort keys, both included. */
  readonly from: string;
  readonly before: string;
  readonly limit: number;
};

export type AuditPage = {
  readonly entries: readonly { readonly place: string; readonly entry: AuditEntry }[];
  readonly hasMore: boolean;
};

export type AuditRepository = ReturnType<typeof auditRepository>;

/**
 * The audit list in a table of its own, to which functions can add and nothing else: pk `2026-11`,
 * the month in UTC, sk the instant and 64 random bits.
 */
export function auditRepository(client: DynamoDBClient, auditTable: string) {
  return {
    /** Entries of one month between two sort keys, newest first; `next` when there may be more. */
    async newestOf({ month, from, before, limit }: AuditStretch): Promise<AuditPage> {
      const { Items: items = [], LastEvaluatedKey: last } = await client.send(
        new QueryCommand({
          TableName: auditTable,
          KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :before",
          ExpressionAttributeValues: toItem({ ":pk": month, ":from": from, ":before": before }),
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: limit,
        }),
      );
      return {
        entries: items.map((item) => ({
          place: sortKeyOf(item),
          entry: auditEntrySchema.parse(fromItem(item)),
        })),
        hasMore: last !== undefined,
      };
    },

    async add(entry: AuditEntry): Promise<void> {
      const sk = `${entry.at}#${randomNonce().slice(0, 16)}`;
      await client.send(
        new PutItemCommand({
          TableName: auditTable,
          Item: toItem({ pk: entry.at.slice(0, 7), sk, ...entry }),
          ConditionExpression: "attribute_not_exists(sk)",
        }),
      );
    },
  };
}
