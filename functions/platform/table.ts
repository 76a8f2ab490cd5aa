import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandOutput,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";

export type Key = { readonly pk: string; readonly sk: string };
type Item = Record<string, AttributeValue>;
export type StoredItem = Record<string, unknown>;

/** An item as DynamoDB takes it; keys that hold `undefined` are left out. */
export function toItem(value: object): Item {
  return marshall(value, { removeUndefinedValues: true });
}

/** A stored item without its keys, to be parsed by a strict schema. */
export function fromItem(item: Item): StoredItem {
  const { pk: _pk, sk: _sk, ...stored } = unmarshall(item);
  return stored;
}

export function sortKeyOf(item: Item): string {
  return item["sk"]?.S ?? "";
}

/** One item, read strongly. */
export async function findItem(
  client: DynamoDBClient,
  tableName: string,
  key: Key,
): Promise<StoredItem | undefined> {
  const { Item: item } = await client.send(
    new GetItemCommand({ TableName: tableName, Key: toItem(key), ConsistentRead: true }),
  );
  return item === undefined ? undefined : fromItem(item);
}

/** Every item under a partition key in the order of the sort key, strongly, to the last page. */
export async function queryAll(
  client: DynamoDBClient,
  tableName: string,
  { pk, startingWith }: { readonly pk: string; readonly startingWith?: string },
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression:
          startingWith === undefined ? "pk = :pk" : "pk = :pk AND begins_with(sk, :start)",
        ExpressionAttributeValues: toItem({ ":pk": pk, ":start": startingWith }),
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

/**
 * Up to `limit` items under a partition key in the order of the sort key, strongly, from after a sort
 * key; fewer only when there are no more.
 */
export async function queryPage(
  client: DynamoDBClient,
  tableName: string,
  order: { readonly pk: string; readonly after?: string | undefined; readonly limit: number },
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let from = order.after === undefined ? undefined : toItem({ pk: order.pk, sk: order.after });
  do {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: toItem({ ":pk": order.pk }),
        ConsistentRead: true,
        Limit: order.limit - items.length,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && items.length < order.limit);
  return items;
}
