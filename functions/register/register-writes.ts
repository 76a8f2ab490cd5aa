import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { toItem } from "#functions/platform/table.ts";
import { registerKeys } from "#functions/register/register-keys.ts";
import type { EnterpriseProfile, FrameEntry } from "#shared/register/frame.ts";

/** What is put in the place of what; the latter is absent where nothing is. */
export type Replacement<Stored> = {
  readonly next: Stored;
  readonly before?: Stored | undefined;
};

/** Holds while the year is not final. */
export function notFinal(TableName: string, year: number): TransactWriteItem {
  return {
    ConditionCheck: {
      TableName,
      Key: toItem(registerKeys.campaign(year)),
      ConditionExpression: "attribute_not_exists(finalAt)",
    },
  };
}

/** Puts an entry in the place of the revision that was read, and keeps that one beside it. */
export function frameWrites(
  TableName: string,
  { next, before }: Replacement<FrameEntry>,
): readonly TransactWriteItem[] {
  const Item = toItem({ ...registerKeys.frame(next.bin, next.year), ...next });
  if (before === undefined) {
    return [{ Put: { TableName, Item, ConditionExpression: "attribute_not_exists(sk)" } }];
  }
  const kept = { ...registerKeys.revision(before.bin, before.year, before.revision), ...before };
  return [
    {
      Put: {
        TableName,
        Item,
        ConditionExpression: "revision = :before",
        ExpressionAttributeValues: toItem({ ":before": before.revision }),
      },
    },
    { Put: { TableName, Item: toItem(kept) } },
  ];
}

/** A profile has no revision: it is replaced while it says what was read. */
export function profileWrite(
  TableName: string,
  { next, before }: Replacement<EnterpriseProfile>,
): TransactWriteItem {
  const Item = toItem({ ...registerKeys.profile(next.bin), ...next });
  if (before === undefined) {
    return { Put: { TableName, Item, ConditionExpression: "attribute_not_exists(sk)" } };
  }
  const { name, language, contactEmail } = before;
  const sameEmail =
    contactEmail === undefined
      ? "attribute_not_exists(contactEmail)"
      : "contactEmail = :contactEmail";
  return {
    Put: {
      TableName,
      Item,
      ConditionExpression: `#name = :name AND #language = :language AND ${sameEmail}`,
      ExpressionAttributeNames: { "#name": "name", "#language": "language" },
      ExpressionAttributeValues: toItem({
        ":name": name,
        ":language": language,
        ":contactEmail": contactEmail,
      }),
    },
  };
}
