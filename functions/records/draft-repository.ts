import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import type { Clock } from "#functions/platform/clock.ts";
import { holds } from "#functions/platform/holds.ts";
import {
  findItem,
  fromItem,
  queryAll,
  type StoredItem,
  toItem,
} from "#functions/platform/table.ts";
import { explanationsSchema, uncheckedAnswersSchema } from "#shared/answers/answer.ts";
import { type AnnualFormId, annualFormIdSchema } from "#shared/forms/form-id.ts";
import { actorSchema } from "#shared/records/event.ts";

const draftSchema = z.strictObject({
  form: annualFormIdSchema,
  /** As typed, wrong values too: a draft is never a filing. */
  answers: uncheckedAnswersSchema,
  explanations: explanationsSchema,
  /** Grows with every save; the instant in milliseconds where that is more. */
  version: z.int().positive(),
  savedAt: z.iso.datetime(),
  savedBy: actorSchema,
  expiresAtSeconds: z.int().positive(),
});
export type Draft = Readonly<z.infer<typeof draftSchema>>;

export type DraftPlace = {
  readonly bin: string;
  readonly year: number;
  readonly form: AnnualFormId;
};

export type DraftRepository = ReturnType<typeof draftRepository>;

/** Drafts in the Workspace table: under `draft#<bin>#<year>` one item a form, gone after a time. */
export function draftRepository(client: DynamoDBClient, workspaceTable: string, now: Clock) {
  /** The engine removes expired items late, so they are passed over when read. */
  const readable = (stored: StoredItem): readonly Draft[] => {
    const draft = draftOf(stored);
    return draft.expiresAtSeconds * 1000 > now().getTime() ? [draft] : [];
  };
  return {
    async find(place: DraftPlace): Promise<Draft | undefined> {
      const item = await findItem(client, workspaceTable, keyOf(place));
      return item === undefined ? undefined : readable(item)[0];
    },

    async list(bin: string, year: number): Promise<readonly Draft[]> {
      const items = await queryAll(client, workspaceTable, { pk: `draft#${bin}#${year}` });
      return items.flatMap((item) => readable(fromItem(item)));
    },

    /** Puts a draft in the place of the version that was edited; false when that is not there. */
    async save(place: DraftPlace, draft: Draft, edited: number | undefined): Promise<boolean> {
      const put = new PutItemCommand({
        TableName: workspaceTable,
        Item: toItem({ ...keyOf(place), ...storedOf(draft) }),
        ...editedCondition(edited, now()),
      });
      return holds(client.send(put));
    },

    /** Takes a draft away, if it still has this version. */
    async discard(place: DraftPlace, version: number): Promise<boolean> {
      const remove = new DeleteItemCommand({
        TableName: workspaceTable,
        Key: toItem(keyOf(place)),
        ConditionExpression: "version = :edited",
        ExpressionAttributeValues: toItem({ ":edited": version }),
      });
      return holds(client.send(remove));
    },
  };
}

function editedCondition(edited: number | undefined, at: Date) {
  if (edited === undefined) {
    return {
      ConditionExpression: "attribute_not_exists(sk) OR expiresAtSeconds <= :now",
      ExpressionAttributeValues: toItem({ ":now": Math.floor(at.getTime() / 1000) }),
    };
  }
  return {
    ConditionExpression: "version = :edited",
    ExpressionAttributeValues: toItem({ ":edited": edited }),
  };
}

function keyOf({ bin, year, form }: DraftPlace) {
  return { pk: `draft#${bin}#${year}`, sk: form };
}

/** What people typed is kept as text, so that no key of theirs meets the store's own. */
function storedOf({ answers, explanations, ...draft }: Draft): object {
  return {
    ...draft,
    answers: JSON.stringify(answers),
    explanations: JSON.stringify(explanations),
  };
}

function draftOf({ answers, explanations, ...stored }: StoredItem): Draft {
  return draftSchema.parse({
    ...stored,
    answers: JSON.parse(String(answers)),
    explanations: JSON.parse(String(explanations)),
  });
}
