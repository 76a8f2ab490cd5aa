import { type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { randomNonce } from "#functions/platform/digest.ts";
import { toItem } from "#functions/platform/table.ts";

/** What somebody of the department asked for: codes and ids, never answers or names. */
export const auditEntrySchema = z.strictObject({
  /** Instant of the answer, UTC. */
  at: z.iso.datetime(),
  /** Subject of the sign-in. */
  actor: z.string(),
  role: z.enum(["officer", "inspector", "party", "signed-in"]),
  kind: z.enum(["read", "download", "decision", "change"]),
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

export type AuditRepository = ReturnType<typeof auditRepository>;

/**
 * The audit list in a table of its own, to which functions can add and nothing else: pk `2026-11`,
 * the month in UTC, sk the instant and 64 random bits.
 */
export function auditRepository(client: DynamoDBClient, auditTable: string) {
  return {
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
