import {
  type DynamoDBClient,
  PutItemCommand,
  type TransactWriteItem,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { membershipItems } from "#functions/auth/account-repository.ts";
import { holds } from "#functions/platform/holds.ts";
import { findItem, fromItem, queryAll, toItem } from "#functions/platform/table.ts";
import { type TransactionOutcome, transact } from "#functions/platform/transact.ts";
import { invitedRoleSchema } from "#shared/api/people.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

const storedInvitationSchema = z.strictObject({
  id: z.string(),
  /** 128 bits of SHA-256 over role, party and e-mail: whom it is to, and half of its link. */
  recipient: z.string(),
  /** SHA-256 of the link's secret; the secret itself is nowhere. */
  secretHash: z.string().regex(/^[0-9a-f]{64}$/),
  role: invitedRoleSchema,
  party: z.string().optional(),
  name: z.string(),
  /** Goes when the invitation is accepted or withdrawn. */
  email: z.string().optional(),
  language: localeSchema,
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  expiresAt: z.iso.datetime(),
  usedAt: z.iso.datetime().optional(),
  usedBy: z.string().optional(),
  revokedAt: z.iso.datetime().optional(),
});
export type StoredInvitation = Readonly<z.infer<typeof storedInvitationSchema>>;

export type InvitationUse = {
  readonly invitation: StoredInvitation;
  readonly usedBy: string;
  readonly usedAt: string;
};

export type InvitationRepository = ReturnType<typeof invitationRepository>;

const isOpen = "attribute_not_exists(usedAt) AND attribute_not_exists(revokedAt)";

/**
 * Invitations in the Register table: pk `invitations`, sk `to#<recipient>`. There is one for each
 * recipient and role, so that inviting again takes the place of the link before.
 */
export function invitationRepository(client: DynamoDBClient, registerTable: string) {
  return {
    async list(): Promise<readonly StoredInvitation[]> {
      const items = await queryAll(client, registerTable, { pk });
      return items.map((item) => storedInvitationSchema.parse(fromItem(item)));
    },

    async find(recipient: string): Promise<StoredInvitation | undefined> {
      const item = await findItem(client, registerTable, keyOf(recipient));
      return item === undefined ? undefined : storedInvitationSchema.parse(item);
    },

    /** Takes the place of `replaced`; false when another has been put there meanwhile. */
    replace(invitation: StoredInvitation, replaced: StoredInvitation | undefined) {
      const put = new PutItemCommand({
        TableName: registerTable,
        Item: toItem({ ...keyOf(invitation.recipient), ...invitation }),
        ...(replaced === undefined
          ? { ConditionExpression: "attribute_not_exists(sk)" }
          : {
              ConditionExpression: "id = :id",
              ExpressionAttributeValues: toItem({ ":id": replaced.id }),
            }),
      });
      return holds(client.send(put));
    },

    /** Voids an invitation and forgets its e-mail; false when it is no longer open. */
    revoke({ recipient, id }: StoredInvitation, revokedAt: string): Promise<boolean> {
      const update = new UpdateItemCommand({
        TableName: registerTable,
        Key: toItem(keyOf(recipient)),
        UpdateExpression: "SET revokedAt = :at REMOVE email",
        ConditionExpression: `id = :id AND ${isOpen}`,
        ExpressionAttributeValues: toItem({ ":id": id, ":at": revokedAt }),
      });
      return holds(client.send(update));
    },

    /** Invitation used and membership given, both or neither. */
    use(use: InvitationUse): Promise<TransactionOutcome> {
      return transact(client, [usedUp(registerTable, use), ...given(registerTable, use)]);
    },
  };
}

const pk = "invitations";

function keyOf(recipient: string) {
  return { pk, sk: `to#${recipient}` };
}

function usedUp(
  TableName: string,
  { invitation, usedBy, usedAt }: InvitationUse,
): TransactWriteItem {
  return {
    Update: {
      TableName,
      Key: toItem(keyOf(invitation.recipient)),
      UpdateExpression: "SET usedAt = :at, usedBy = :by REMOVE email",
      ConditionExpression: `id = :id AND ${isOpen} AND expiresAt > :at`,
      ExpressionAttributeValues: toItem({ ":id": invitation.id, ":at": usedAt, ":by": usedBy }),
    },
  };
}

/** A role that the person has already is given anew; only the party of one cannot change. */
function given(TableName: string, use: InvitationUse): readonly TransactWriteItem[] {
  const { role, party, name, createdBy } = use.invitation;
  const membership = { role, party, name, since: use.usedAt, grantedBy: createdBy };
  return membershipItems(use.usedBy, membership).map((item) => ({
    Put: {
      TableName,
      Item: toItem(item),
      ...(party === undefined
        ? {}
        : {
            ConditionExpression: "attribute_not_exists(sk) OR party = :party",
            ExpressionAttributeValues: toItem({ ":party": party }),
          }),
    },
  }));
}
