import {
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { Clock } from "#functions/platform/clock.ts";
import { holds } from "#functions/platform/holds.ts";
import { queryAll, sortKeyOf, toItem } from "#functions/platform/table.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

const storedReviewerSchema = z.object({
  since: z.iso.datetime(),
  name: z.string().optional(),
  expiresAtSeconds: z.int().positive(),
});

export type ReviewPlace = {
  readonly bin: string;
  readonly year: number;
  readonly form: AnnualFormId;
};

/** Somebody who looks at a return: `id` is the subject of the sign-in. */
export type ReviewerAtWork = {
  readonly id: string;
  readonly since: string;
  readonly name?: string | undefined;
};

/** Longer than two of the pages' reminders, so that one that is lost ends nothing. */
const forgottenAfterSeconds = 60;

export type ReviewerRepository = ReturnType<typeof reviewerRepository>;

/**
 * Who looks at a return now, in the Workspace table: under `reviewing#<bin>#<year>#<form>` one item
 * an officer, gone a minute after they were last heard of.
 */
export function reviewerRepository(client: DynamoDBClient, workspaceTable: string, now: Clock) {
  const TableName = workspaceTable;
  return {
    /** Everybody, the caller too, in the order in which they came. */
    async list(place: ReviewPlace): Promise<readonly ReviewerAtWork[]> {
      const items = await queryAll(client, TableName, { pk: pkOf(place) });
      return items
        .map((item) => ({
          id: sortKeyOf(item),
          stored: storedReviewerSchema.parse(unmarshall(item)),
        }))
        .filter(({ stored }) => stored.expiresAtSeconds * 1000 > now().getTime())
        .map(({ id, stored: { since, name } }) => ({ id, since, name }))
        .toSorted((one, other) => Date.parse(one.since) - Date.parse(other.since));
    },

    /** Keeps that somebody is there; the first instant stays for as long as they do. */
    async stay(place: ReviewPlace, { id, name }: Omit<ReviewerAtWork, "since">): Promise<void> {
      const at = now();
      const seconds = Math.floor(at.getTime() / 1000);
      const key = { pk: pkOf(place), sk: id };
      const kept = { since: at.toISOString(), expiresAtSeconds: seconds + forgottenAfterSeconds };
      const update = new UpdateItemCommand({
        TableName,
        Key: toItem(key),
        UpdateExpression: "SET expiresAtSeconds = :expires",
        ConditionExpression: "expiresAtSeconds > :now",
        ExpressionAttributeValues: toItem({ ":expires": kept.expiresAtSeconds, ":now": seconds }),
      });
      if (await holds(client.send(update))) return;
      await client.send(new PutItemCommand({ TableName, Item: toItem({ ...key, name, ...kept }) }));
    },

    async leave(place: ReviewPlace, id: string): Promise<void> {
      const Key = toItem({ pk: pkOf(place), sk: id });
      await client.send(new DeleteItemCommand({ TableName, Key }));
    },
  };
}

function pkOf({ bin, year, form }: ReviewPlace): string {
  return `reviewing#${bin}#${year}#${form}`;
}
