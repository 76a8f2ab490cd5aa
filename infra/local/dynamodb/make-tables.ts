import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import type { TableModel } from "#infra/local/template/tables.ts";

/**
 * Makes the tables that are not there yet and gives each table's stream, by table name. All are
 * made before any data: one with a stream made late slows every write of the engine down.
 */
export async function makeTables(
  client: DynamoDBClient,
  tables: readonly TableModel[],
): Promise<ReadonlyMap<string, string>> {
  const streamArnByTable = new Map<string, string>();
  for (const table of tables) {
    const streamArn = (await findStream(client, table)) ?? (await makeTable(client, table));
    if (streamArn !== "") streamArnByTable.set(table.name, streamArn);
  }
  return streamArnByTable;
}

/** Absent: there is no such table. Empty: it has no stream. */
async function findStream(client: DynamoDBClient, { name }: TableModel) {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return Table?.LatestStreamArn ?? "";
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function makeTable(client: DynamoDBClient, table: TableModel): Promise<string> {
  const { TableDescription } = await client.send(new CreateTableCommand(inputOf(table)));
  if (table.expiryAttribute !== undefined) {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: table.name,
        TimeToLiveSpecification: { AttributeName: table.expiryAttribute, Enabled: true },
      }),
    );
  }
  return TableDescription?.LatestStreamArn ?? "";
}

function inputOf(table: TableModel): CreateTableCommandInput {
  const { streamView: view, globalIndexes, localIndexes } = table;
  return {
    TableName: table.name,
    BillingMode: "PAY_PER_REQUEST",
    KeySchema: [...table.keySchema],
    AttributeDefinitions: [...table.attributes],
    ...(globalIndexes.length > 0 ? { GlobalSecondaryIndexes: [...globalIndexes] } : {}),
    ...(localIndexes.length > 0 ? { LocalSecondaryIndexes: [...localIndexes] } : {}),
    ...(view === undefined
      ? {}
      : { StreamSpecification: { StreamEnabled: true, StreamViewType: view } }),
  };
}
