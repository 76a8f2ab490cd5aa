import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { fromItem, queryAll, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { transact } from "#functions/platform/transact.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { type Membership, membershipSchema } from "#shared/api/read-me.ts";
import type { Locale } from "#shared/text/locale.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

/** A membership as it is held: the name is for colleagues, not for the person. */
export type HeldMembership = Membership & { readonly name?: string | undefined };

/** What we know of a signed-in person, whom the subject of the sign-in names. */
export type Account = {
  readonly language?: Locale;
  readonly memberships: readonly HeldMembership[];
};

/** Who gave a membership and when; the name as an invitation gave it goes with the membership. */
export const storedMembershipSchema = membershipSchema.extend({
  name: z.string().optional(),
  since: z.iso.datetime(),
  grantedBy: z.string(),
});
export type StoredMembership = z.infer<typeof storedMembershipSchema>;

const storedProfileSchema = z.strictObject({ language: localeSchema });

export type AccountRepository = ReturnType<typeof accountRepository>;

/** Accounts in the Register table: under `user#<sub>` a profile and one item per membership. */
export function accountRepository(client: DynamoDBClient, registerTable: string) {
  return {
    /** One strongly consistent read, so that a membership that was taken away ends at once. */
    async read(sub: string): Promise<Account> {
      const items = await queryAll(client, registerTable, { pk: accountKeyOf(sub) });
      const profile = items.find((item) => sortKeyOf(item) === "profile");
      const memberships = items
        .filter((item) => sortKeyOf(item).startsWith("membership#"))
        .map((item) => storedMembershipSchema.parse(fromItem(item)))
        .map(({ since: _since, grantedBy: _grantedBy, ...membership }) => membership);
      if (profile === undefined) return { memberships };
      return { language: storedProfileSchema.parse(fromItem(profile)).language, memberships };
    },

    async setLanguage(sub: string, language: Locale): Promise<void> {
      const item = toItem({ pk: accountKeyOf(sub), sk: "profile", language });
      await client.send(new PutItemCommand({ TableName: registerTable, Item: item }));
    },

    /** Gives a membership, findable from both ends; one that is there already stays as it is. */
    async grant(sub: string, membership: StoredMembership): Promise<void> {
      const puts = membershipItems(sub, membership).map((item) => ({
        Put: {
          TableName: registerTable,
          Item: toItem(item),
          ConditionExpression: "attribute_not_exists(sk)",
        },
      }));
      await tryAgain(async () => {
        const { kind } = await transact(client, puts);
        return kind === "conflict" ? undefined : kind;
      });
    },
  };
}

/**
 * The two items of a membership: one found from the person, one from the enterprise or, where there
 * is none, from the list of the department's people (pk `people`, sk `<role>#<sub>`).
 */
export function membershipItems(sub: string, membership: StoredMembership): readonly object[] {
  const { role, bin, party } = membership;
  const sk = ["membership", role, bin ?? party].filter((part) => part !== undefined).join("#");
  const ofPerson = { pk: accountKeyOf(sub), sk, ...membership };
  if (bin === undefined) return [ofPerson, { pk: "people", sk: `${role}#${sub}`, ...membership }];
  const { since, grantedBy } = membership;
  return [ofPerson, { pk: `enterprise#${bin}`, sk: `member#${sub}`, role, since, grantedBy }];
}

function accountKeyOf(sub: string): string {
  return `user#${sub}`;
}
