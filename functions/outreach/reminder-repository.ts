import {
  DeleteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import type { Idempotency } from "#functions/http/request.ts";
import { holds } from "#functions/platform/holds.ts";
import { findItem, fromItem, queryAll, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { transact } from "#functions/platform/transact.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { Problem } from "#shared/api/problem.ts";
import { reminderNotesSchema, reminderSchema } from "#shared/api/reminders.ts";
import { segmentSchema } from "#shared/api/segment.ts";

const resultSchema = reminderSchema.shape.result.unwrap();
export type ReminderResult = Readonly<z.infer<typeof resultSchema>>;

const storedReminderSchema = z.strictObject({
  id: z.string(),
  year: z.int(),
  segment: segmentSchema,
  notes: reminderNotesSchema,
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  sendAt: z.iso.datetime(),
  /** Leaves `scheduled` once, by a condition: either it is started or it is cancelled. */
  state: z.enum(["scheduled", "started", "cancelled"]),
  startedAt: z.iso.datetime().optional(),
  cancelledAt: z.iso.datetime().optional(),
  cancelledBy: z.string().optional(),
  /** Of the job that sends it. */
  job: z.string().optional(),
  result: resultSchema.optional(),
  /** Why it stopped before its end. */
  reason: z.string().optional(),
});
export type Reminder = Readonly<z.infer<typeof storedReminderSchema>>;

/** A reminder among those that wait for their hour. */
export type DueReminder = Pick<Reminder, "id" | "year" | "sendAt">;

const keySchema = z.strictObject({
  id: z.string(),
  requestHash: z.string(),
  expiresAtSeconds: z.int(),
});
const waitingSchema = z.strictObject({ id: z.string(), year: z.int() });
const keyDays = 30;
const waiting = "scheduled#reminder";

export type ReminderRepository = ReturnType<typeof reminderRepository>;

type Tables = { readonly register: string; readonly workspace: string };

/**
 * The year's log of reminders, kept with its campaign, and beside it, by hour, those that wait:
 * every reminder begins among them, one for now included, so that none is lost between its request
 * and its job.
 */
export function reminderRepository(client: DynamoDBClient, { register, workspace }: Tables) {
  const find = async (year: number, id: string): Promise<Reminder | undefined> => {
    const item = await findItem(client, register, keyOf({ year, id }));
    return item === undefined ? undefined : storedReminderSchema.parse(item);
  };

  /** One change under one condition; false when it did not hold. */
  const change = (
    of: Pick<Reminder, "year" | "id">,
    to: Readonly<Record<string, unknown>>,
    from: Reminder["state"],
  ) => {
    const all: Readonly<Record<string, unknown>> = to;
    const names = Object.keys(all);
    return holds(
      client.send(
        new UpdateItemCommand({
          TableName: register,
          Key: toItem(keyOf(of)),
          UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(", ")}`,
          ConditionExpression: "#state = :from",
          ExpressionAttributeNames: {
            "#state": "state",
            ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
          },
          ExpressionAttributeValues: toItem({
            ":from": from,
            ...Object.fromEntries(names.map((name) => [`:${name}`, all[name]])),
          }),
        }),
      ),
    );
  };

  return {
    find,

    /** Newest first. */
    async list(year: number): Promise<readonly Reminder[]> {
      const of = { pk: `campaign#${year}`, startingWith: "reminder#" };
      const items = await queryAll(client, register, of);
      return items.map((item) => storedReminderSchema.parse(fromItem(item))).toReversed();
    },

    /**
     * Keeps a reminder among those that wait, once for each key: the same key gives the one that was
     * kept first.
     *
     * @throws Problem `request/key-reused` when the key was used for something else, `request/busy`.
     */
    async add(reminder: Reminder, { key, requestHash }: Idempotency): Promise<Reminder> {
      const expiresAtSeconds = Math.floor(Date.parse(reminder.createdAt) / 1000) + keyDays * 86_400;
      const put = (TableName: string, Item: object) => ({
        Put: {
          TableName,
          Item: toItem(Item),
          ConditionExpression: "attribute_not_exists(sk)",
        },
      });
      const { id, year } = reminder;
      return tryAgain(async () => {
        const kept = await findItem(client, workspace, requestKeyOf(key));
        if (kept !== undefined) return find(year, idOfSame(kept, requestHash));
        const { kind } = await transact(client, [
          put(workspace, { ...requestKeyOf(key), id, requestHash, expiresAtSeconds }),
          put(register, { ...keyOf(reminder), ...reminder }),
          put(workspace, { ...waitingKeyOf(reminder), id, year }),
        ]);
        return kind === "done" ? reminder : undefined;
      });
    },

    /** Those whose hour has come, the earliest first. */
    async listDue(now: string): Promise<readonly DueReminder[]> {
      const { Items: items = [] } = await client.send(
        new QueryCommand({
          TableName: workspace,
          KeyConditionExpression: "pk = :pk AND sk < :after",
          ExpressionAttributeValues: toItem({ ":pk": waiting, ":after": `${now}$` }),
          ConsistentRead: true,
        }),
      );
      return items.map((item) => {
        const { id, year } = waitingSchema.parse(fromItem(item));
        return { id, year, sendAt: sortKeyOf(item).split("#")[0] ?? "" };
      });
    },

    /** It waits no more. */
    async forgetDue(due: DueReminder): Promise<void> {
      await client.send(
        new DeleteItemCommand({ TableName: workspace, Key: toItem(waitingKeyOf(due)) }),
      );
    },

    /** False when it is started or cancelled already. */
    start: (of: Pick<Reminder, "year" | "id">, startedAt: string) =>
      change(of, { state: "started", startedAt }, "scheduled"),

    cancel: (
      of: Pick<Reminder, "year" | "id">,
      by: Pick<Reminder, "cancelledAt" | "cancelledBy">,
    ) => change(of, { state: "cancelled", ...by }, "scheduled"),

    nameJob: (of: Pick<Reminder, "year" | "id">, job: string) => change(of, { job }, "started"),

    finish: (of: Pick<Reminder, "year" | "id">, result: ReminderResult, reason?: string) =>
      change(of, { result, ...(reason !== undefined && { reason }) }, "started"),
  };
}

function idOfSame(kept: object, requestHash: string): string {
  const { id, requestHash: before } = keySchema.parse(kept);
  if (before !== requestHash) throw new Problem("request/key-reused");
  return id;
}

function keyOf({ year, id }: Pick<Reminder, "year" | "id">) {
  return { pk: `campaign#${year}`, sk: `reminder#${id}` };
}

function waitingKeyOf({ sendAt, id }: Pick<Reminder, "sendAt" | "id">) {
  return { pk: waiting, sk: `${sendAt}#${id}` };
}

function requestKeyOf(key: string) {
  return { pk: "reminder-key", sk: key };
}
