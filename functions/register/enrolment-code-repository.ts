import { type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { membershipItems } from "#functions/auth/account-repository.ts";
import { holds } from "#functions/platform/holds.ts";
import { findItem, toItem } from "#functions/platform/table.ts";
import { type TransactionOutcome, transact } from "#functions/platform/transact.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { registerKeys } from "#functions/register/register-keys.ts";

const storedCodeSchema = z.strictObject({
  /** HMAC-SHA256 over `bin|code`; the code itself is nowhere. */
  mac: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  expiresAt: z.iso.datetime(),
  usedAt: z.iso.datetime().optional(),
  usedBy: z.string().optional(),
});
export type EnrolmentCode = Readonly<z.infer<typeof storedCodeSchema>>;

export type CodeUse = {
  readonly bin: string;
  readonly mac: string;
  readonly usedBy: string;
  readonly usedAt: string;
};

export type EnrolmentCodeRepository = ReturnType<typeof enrolmentCodeRepository>;

/** The one enrolment code of each enterprise, in the Register table. */
export function enrolmentCodeRepository(client: DynamoDBClient, registerTable: string) {
  const find = async (bin: string): Promise<EnrolmentCode | undefined> => {
    const item = await findItem(client, registerTable, registerKeys.code(bin));
    return item === undefined ? undefined : storedCodeSchema.parse(item);
  };

  return {
    find,

    /**
     * Takes the place of the code before it, which is void from then on. The same code again changes
     * nothing: one that was used stays used.
     */
    async replace(bin: string, code: EnrolmentCode): Promise<void> {
      const put = new PutItemCommand({
        TableName: registerTable,
        Item: toItem({ ...registerKeys.code(bin), ...code }),
        ConditionExpression: "attribute_not_exists(mac) OR mac <> :mac",
        ExpressionAttributeValues: toItem({ ":mac": code.mac }),
      });
      // Somebody may be using the code before it at this very moment.
      await tryAgain(async () => {
        if (await holds(client.send(put))) return true;
        return (await find(bin))?.mac === code.mac || undefined;
      });
    },

    /** Code used and membership given, both or neither. */
    use({ bin, mac, usedBy, usedAt }: CodeUse): Promise<TransactionOutcome> {
      const membership = {
        role: "enterprise",
        bin,
        since: usedAt,
        grantedBy: "enrolment-code",
      } as const;
      return transact(client, [
        {
          Update: {
            TableName: registerTable,
            Key: toItem(registerKeys.code(bin)),
            UpdateExpression: "SET usedAt = :usedAt, usedBy = :usedBy",
            ConditionExpression:
              "mac = :mac AND attribute_not_exists(usedAt) AND expiresAt > :usedAt",
            ExpressionAttributeValues: toItem({
              ":mac": mac,
              ":usedAt": usedAt,
              ":usedBy": usedBy,
            }),
          },
        },
        ...membershipItems(usedBy, membership).map((item) => ({
          Put: { TableName: registerTable, Item: toItem(item) },
        })),
      ]);
    },
  };
}
