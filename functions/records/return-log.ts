import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { fromItem, queryAll, toItem } from "#functions/platform/table.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import { eventOfStored, storedEventOf } from "#shared/records/stored-event.ts";

/** All events of one enterprise and year in the order of their sequences. */
export type ReturnLog = readonly ReturnEvent[];

export type ReturnLogRepository = ReturnType<typeof returnLogRepository>;

/** Logs of returns in the Records table: under `<bin>#<year>` one item an event, never changed. */
export function returnLogRepository(client: DynamoDBClient, recordsTable: string) {
  return {
    /** The whole log, strongly, to its last page. */
    async read(bin: string, year: number): Promise<ReturnLog> {
      const items = await queryAll(client, recordsTable, { pk: `${bin}#${year}` });
      return items.map((item) => eventOfStored(fromItem(item)));
    },

    /**
     * Puts an event at its place in the log, if that place is free.
     *
     * @returns undefined when it was stored, else the event that has the place already.
     */
    async append(event: ReturnEvent): Promise<ReturnEvent | undefined> {
      const put = new PutItemCommand({
        TableName: recordsTable,
        Item: toItem({ ...keyOf(event), ...storedEventOf(event) }),
        ConditionExpression: "attribute_not_exists(sk)",
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      });
      try {
        await client.send(put);
        return undefined;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return inTheWay(error.Item);
      }
    },
  };
}

function keyOf({ bin, year, sequence }: Pick<ReturnEvent, "bin" | "year" | "sequence">) {
  return { pk: `${bin}#${year}`, sk: String(sequence).padStart(6, "0") };
}

function inTheWay(item: Record<string, AttributeValue> | undefined): ReturnEvent {
  return eventOfStored(fromItem(item ?? {}));
}
