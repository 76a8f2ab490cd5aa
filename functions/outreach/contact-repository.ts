import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { findItems, placeOf } from "#functions/platform/batch-get.ts";
import { findItem, fromItem, toItem } from "#functions/platform/table.ts";
import { remindersAfter, remindersBefore } from "#shared/outreach/limits.ts";

/** Which side of a campaign's last day a reminder falls on; that day itself is before. */
export type Phase = "before" | "after";

/** What became of a reminder to one enterprise; `sending` is all that is known between the two. */
export const mailStates = ["sending", "sent", "failed"] as const;
export type MailState = (typeof mailStates)[number];

const contactSchema = z.strictObject({
  /** Reminders begun until the campaign's last day, and after it; those refused are not counted. */
  before: z.int().nonnegative().default(0),
  after: z.int().nonnegative().default(0),
  /** When the last of them was begun. */
  lastAt: z.iso.datetime().optional(),
  /** What `lastAt` was before, should the mail be refused. */
  priorAt: z.iso.datetime().optional(),
  /** By reminder. */
  reminders: z.record(z.string(), z.enum(mailStates)).default({}),
  /** When the last letter with a code was made. */
  lastLetterAt: z.iso.datetime().optional(),
});
export type Contact = Readonly<z.infer<typeof contactSchema>>;

/** An enterprise that nobody has written to. */
export const noContact: Contact = { before: 0, after: 0, reminders: {} };

export type ContactClaim = {
  readonly bin: string;
  readonly year: number;
  readonly reminder: string;
  readonly phase: Phase;
  readonly at: string;
};

/**
 * - `claimed`: nobody else sends this reminder to this enterprise
 * - `taken`: it was begun before, with what is known of it
 * - `enough`: the enterprise has had as many as it may
 */
export type ClaimResult =
  | { readonly kind: "claimed" }
  | { readonly kind: "taken"; readonly state: MailState }
  | { readonly kind: "enough" };

export type ContactRepository = ReturnType<typeof contactRepository>;

/** How often the department has written to an enterprise in a year: one item, in the Register table. */
export function contactRepository(client: DynamoDBClient, registerTable: string) {
  /** An item with a place for reminders, which a claim can then fill by one condition. */
  const prepare = ({ bin, year }: ContactClaim) =>
    client.send(
      new UpdateItemCommand({
        TableName: registerTable,
        Key: toItem(keyOf(bin, year)),
        UpdateExpression: "SET reminders = if_not_exists(reminders, :none)",
        ExpressionAttributeValues: toItem({ ":none": {} }),
      }),
    );

  return {
    async find(bin: string, year: number): Promise<Contact> {
      const item = await findItem(client, registerTable, keyOf(bin, year));
      return item === undefined ? noContact : contactSchema.parse(item);
    },

    /** Those of many enterprises, a hundred in a request. */
    async findMany(bins: readonly string[], year: number): Promise<ReadonlyMap<string, Contact>> {
      const items = await findItems(
        client,
        registerTable,
        bins.map((bin) => keyOf(bin, year)),
      );
      return new Map(
        bins.map((bin) => {
          const item = items.get(placeOf(keyOf(bin, year)));
          return [bin, item === undefined ? noContact : contactSchema.parse(item)];
        }),
      );
    },

    /** Marks a reminder as begun, once for all who try, and only while one more is allowed. */
    async claim(claim: ContactClaim): Promise<ClaimResult> {
      await prepare(claim);
      try {
        await client.send(new UpdateItemCommand(claimUpdate(registerTable, claim)));
        return { kind: "claimed" };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const found = contactSchema.parse(fromItem(error.Item ?? {}));
        const state = found.reminders[claim.reminder];
        return state === undefined ? { kind: "enough" } : { kind: "taken", state };
      }
    },

    /** Says that the mail service has taken it. */
    async markSent({ bin, year, reminder }: ContactClaim): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: registerTable,
          Key: toItem(keyOf(bin, year)),
          UpdateExpression: "SET reminders.#reminder = :sent",
          ConditionExpression: "reminders.#reminder IN (:sending, :sent)",
          ExpressionAttributeNames: { "#reminder": reminder },
          ExpressionAttributeValues: toItem({ ":sent": "sent", ":sending": "sending" }),
        }),
      );
    },

    /** Says that the mail service has refused it: it does not count, and is not tried again. */
    async markFailed({ bin, year, reminder, phase }: ContactClaim): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: registerTable,
          Key: toItem(keyOf(bin, year)),
          UpdateExpression: "SET reminders.#reminder = :failed, lastAt = priorAt ADD #phase :less",
          ConditionExpression: "reminders.#reminder = :sending",
          ExpressionAttributeNames: { "#reminder": reminder, "#phase": phase },
          ExpressionAttributeValues: toItem({
            ":failed": "failed",
            ":sending": "sending",
            ":less": -1,
          }),
        }),
      );
    },

    /** Takes a claim back: the mail was not taken, and may be tried again. */
    async release({ bin, year, reminder, phase }: ContactClaim): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: registerTable,
          Key: toItem(keyOf(bin, year)),
          UpdateExpression: "SET lastAt = priorAt REMOVE reminders.#reminder ADD #phase :less",
          ConditionExpression: "reminders.#reminder = :sending",
          ExpressionAttributeNames: { "#reminder": reminder, "#phase": phase },
          ExpressionAttributeValues: toItem({ ":sending": "sending", ":less": -1 }),
        }),
      );
    },

    async noteLetter(bin: string, year: number, at: string): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: registerTable,
          Key: toItem(keyOf(bin, year)),
          UpdateExpression: "SET lastLetterAt = :at",
          ExpressionAttributeValues: toItem({ ":at": at }),
        }),
      );
    },
  };
}

/** Stands for "not before this one". */
const never = new Date(0).toISOString();

const mostOf: Readonly<Record<Phase, number>> = {
  before: remindersBefore,
  after: remindersAfter,
};

function claimUpdate(
  TableName: string,
  { bin, year, reminder, phase, at }: ContactClaim,
): ConstructorParameters<typeof UpdateItemCommand>[0] {
  return {
    TableName,
    Key: toItem(keyOf(bin, year)),
    UpdateExpression:
      "SET reminders.#reminder = :sending, priorAt = if_not_exists(lastAt, :never), lastAt = :at ADD #phase :one",
    ConditionExpression:
      "attribute_not_exists(reminders.#reminder) AND (attribute_not_exists(#phase) OR #phase < :most)",
    ExpressionAttributeNames: { "#reminder": reminder, "#phase": phase },
    ExpressionAttributeValues: toItem({
      ":sending": "sending",
      ":at": at,
      ":never": never,
      ":one": 1,
      ":most": mostOf[phase],
    }),
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  };
}

function keyOf(bin: string, year: number) {
  return { pk: `enterprise#${bin}`, sk: `contact#${year}` };
}
