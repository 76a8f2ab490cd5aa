import { randomBytes } from "node:crypto";
import {
  CreateTableCommand,
  DynamoDBClient,
  type StreamSpecification,
} from "@aws-sdk/client-dynamodb";

/** Names of the tables, as a function's environment gives them. */
export const tableNames = {
  records: "Records",
  register: "Register",
  progress: "Progress",
  workspace: "Workspace",
  audit: "Audit",
} as const;

export type LocalDatabase = {
  readonly client: DynamoDBClient;
  readonly tables: typeof tableNames;
  readonly endpoint: string;
  readonly accessKeyId: string;
};

/** A fresh, empty database of its own, with the tables and their streams. */
export async function localDatabase(): Promise<LocalDatabase> {
  return createDatabase(Number(process.env["KELISIM_TEST_DYNAMODB_PORT"]));
}

/** As `localDatabase`, for a program that started the engine itself. */
export async function createDatabase(port: number): Promise<LocalDatabase> {
  const accessKeyId = `T${randomBytes(9).toString("hex").toUpperCase()}`;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = localClient({ endpoint, accessKeyId });
  await createTables(client);
  return { client, tables: tableNames, endpoint, accessKeyId };
}

/** Another client of the same database, such as one that counts or fails. */
export function localClient(database: Pick<LocalDatabase, "endpoint" | "accessKeyId">) {
  return new DynamoDBClient({
    endpoint: database.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: database.accessKeyId, secretAccessKey: "local" },
  });
}

const streamOf: Record<keyof typeof tableNames, StreamSpecification> = {
  records: { StreamEnabled: true, StreamViewType: "KEYS_ONLY" },
  register: { StreamEnabled: true, StreamViewType: "KEYS_ONLY" },
  progress: { StreamEnabled: false },
  workspace: { StreamEnabled: true, StreamViewType: "KEYS_ONLY" },
  audit: { StreamEnabled: false },
};

/**
 * All tables before any data: a stream made late is slow in DynamoDB Local. Expiry is not turned on:
 * tests live at an hour of their own, which the engine's sweep takes for long past.
 */
async function createTables(client: DynamoDBClient): Promise<void> {
  for (const [table, name] of Object.entries(tableNames)) {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        AttributeDefinitions: [
          { AttributeName: "pk", AttributeType: "S" },
          { AttributeName: "sk", AttributeType: "S" },
        ],
        StreamSpecification: streamOf[table as keyof typeof tableNames],
      }),
    );
  }
}
