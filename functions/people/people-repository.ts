import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { membershipItems, storedMembershipSchema } from "#functions/auth/account-repository.ts";
import { fromItem, type Key, queryAll, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { type TransactionOutcome, transact } from "#functions/platform/transact.ts";
import type { InvitedRole } from "#shared/api/people.ts";

/** Somebody who holds a role of the department's giving. */
export type StoredPerson = {
  readonly role: InvitedRole;
  /** Subject of the sign-in. */
  readonly subject: string;
  readonly party?: string | undefined;
  readonly name?: string | undefined;
  readonly since: string;
  /** Subject of the officer who invited them. */
  readonly grantedBy: string;
};

export type PersonKey = Pick<StoredPerson, "role" | "subject" | "party">;

export type PeopleRepository = ReturnType<typeof peopleRepository>;

/** The department's people in the Register table: pk `people`, sk `<role>#<sub>`. */
export function peopleRepository(client: DynamoDBClient, registerTable: string) {
  return {
    async list(): Promise<readonly StoredPerson[]> {
      const items = await queryAll(client, registerTable, { pk: "people" });
      return items.map((item) => {
        const { role, bin: _bin, ...stored } = storedMembershipSchema.parse(fromItem(item));
        const subject = sortKeyOf(item).slice(role.length + 1);
        return { ...stored, role: role as InvitedRole, subject };
      });
    },

    /**
     * Takes a membership away, name included, as long as the officer who does it is one still: so
     * two officers who remove each other at once leave one of them.
     */
    remove(person: PersonKey, by: string): Promise<TransactionOutcome> {
      const [ofOfficer] = keysOf({ role: "officer", subject: by });
      return transact(client, [
        {
          ConditionCheck: {
            TableName: registerTable,
            Key: toItem(ofOfficer ?? {}),
            ConditionExpression: "attribute_exists(sk)",
          },
        },
        ...keysOf(person).map((key) => ({
          Delete: { TableName: registerTable, Key: toItem(key) },
        })),
      ]);
    },
  };
}

/** Where the items of a membership lie, by the code that writes them. */
function keysOf({ role, subject, party }: PersonKey): readonly Key[] {
  const membership = { role, party, since: "", grantedBy: "" } as const;
  const items = membershipItems(subject, membership) as readonly Key[];
  return items.map(({ pk, sk }) => ({ pk, sk }));
}
