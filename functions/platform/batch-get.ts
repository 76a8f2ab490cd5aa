import { BatchGetItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { fromItem, type Key, type StoredItem, toItem } from "#functions/platform/table.ts";

/** Most keys of one request. */
const mostKeys = 100;

/**
 * Items by key, read strongly, a hundred in a request; keys without an item are not in the result.
 *
 * @param keys no key twice.
 * @returns by `pk` and `sk`, a line break between them.
 */
export async function findItems(
  client: DynamoDBClient,
  tableName: string,
  keys: readonly Key[],
): Promise<ReadonlyMap<string, StoredItem>> {
  const found = new Map<string, StoredItem>();
  let left = [...keys];
  while (left.length > 0) {
    const Keys = left.slice(0, mostKeys).map(toItem);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[tableName] ?? []) {
      found.set(placeOf(unmarshall(item) as Key), fromItem(item));
    }
    const unprocessed = UnprocessedKeys?.[tableName]?.Keys ?? [];
    left = [...unprocessed.map((key) => unmarshall(key) as Key), ...left.slice(mostKeys)];
  }
  return found;
}

/** How `findItems` names a key in its result. */
export function placeOf({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}
