import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { membershipItems } from "#functions/auth/account-repository.ts";
import { fromItem, type Key, queryAll, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { type TransactionOutcome, transact } from "#functions/platform/transact.ts";
import { registerKeys } from "#functions/register/register-keys.ts";

/** What a list of members needs; whatever else an item holds stays where it is. */
const storedMemberSchema = z.object({ since: z.iso.datetime(), grantedBy: z.string() });

export type StoredMember = Readonly<z.infer<typeof storedMemberSchema>> & {
  /** Subject of the sign-in. */
  readonly sub: string;
};

export type MemberRepository = ReturnType<typeof memberRepository>;

const prefix = "member#";

/** Members of enterprises in the Register table. */
export function memberRepository(client: DynamoDBClient, registerTable: string) {
  return {
    async listOf(bin: string): Promise<readonly StoredMember[]> {
      const { pk } = registerKeys.profile(bin);
      const items = await queryAll(client, registerTable, { pk, startingWith: prefix });
      return items.map((item) => ({
        ...storedMemberSchema.parse(fromItem(item)),
        sub: sortKeyOf(item).slice(prefix.length),
      }));
    },

    /**
     * Takes away both items of a membership, together with the code they came in by when that is
     * still the enterprise's.
     */
    remove(bin: string, sub: string, usedCode: boolean): Promise<TransactionOutcome> {
      return transact(client, [
        ...keysOf(bin, sub).map((key) => ({
          Delete: { TableName: registerTable, Key: toItem(key) },
        })),
        ...(usedCode ? [voidCode(bin, sub)] : []),
      ]);
    },
  };

  function voidCode(bin: string, sub: string) {
    return {
      Delete: {
        TableName: registerTable,
        Key: toItem(registerKeys.code(bin)),
        ConditionExpression: "usedBy = :sub",
        ExpressionAttributeValues: toItem({ ":sub": sub }),
      },
    };
  }
}

/** Where the items of a membership lie, by the code that writes them. */
function keysOf(bin: string, sub: string): readonly Key[] {
  const membership = { role: "enterprise", bin, since: "", grantedBy: "" } as const;
  const items = membershipItems(sub, membership) as readonly Key[];
  return items.map(({ pk, sk }) => ({ pk, sk }));
}
