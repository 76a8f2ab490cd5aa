import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Closers } from "#infra/local/closers.ts";
import { type DatabaseEngine, startDatabase } from "#infra/local/dynamodb/engine.ts";
import { makeTables } from "#infra/local/dynamodb/make-tables.ts";
import type { Home } from "#infra/local/home.ts";
import type { Listening } from "#infra/local/http/listen.ts";
import type { Endpoints } from "#infra/local/lambda/function-environment.ts";
import { type ObjectStore, openObjectStore } from "#infra/local/objects/object-store.ts";
import { openQueues, type Queues } from "#infra/local/queues/start-queues.ts";
import { captureLetter } from "#infra/local/services/mail-endpoint.ts";
import { answerQueueCall } from "#infra/local/services/queue-endpoint.ts";
import { answerSecretCall, secretValues } from "#infra/local/services/secret-endpoint.ts";
import { type Services, serveServices } from "#infra/local/services/services-server.ts";
import { region } from "#infra/local/template/physical.ts";
import type { Program } from "#infra/local/template/program.ts";

/** What stands in for AWS's services: they hold the data and call nobody. */
export type Engines = {
  readonly program: Program;
  readonly endpoints: Endpoints;
  readonly database: DatabaseEngine;
  readonly objects: ObjectStore;
  readonly queues: Queues;
  readonly streamArnByTable: ReadonlyMap<string, string>;
};

export type EnginesOptions = {
  readonly home: Home;
  /** Program to start. */
  readonly java: string;
  readonly closers: Closers;
  /** Called when no engine of an earlier run has its hands on the data any more. */
  readonly beforeData: () => void;
  /** The program once the address of the queues is known. */
  readonly readProgram: (queues: string) => Promise<Program>;
  /** Resolves when streams and queues have been worked off. */
  readonly caughtUp: () => Promise<void>;
  /** The address the functions call instead of the database's own. */
  readonly tapDatabase: (endpoint: string) => Promise<string>;
};

/** The services' address is needed to read the program, and the program to answer for them. */
export async function startEngines(options: EnginesOptions): Promise<Engines> {
  const { home, closers, readProgram, caughtUp } = options;
  const services: { current?: Services } = {};
  const serving = await serveServices(() => services.current);
  closers.add(serving.close);
  const program = await readProgram(originOf(serving));
  const database = await startDatabase(options);
  const objects = await openObjectStore(home.objectsFolder, program.buckets);
  closers.add(objects.close);
  const queues = openQueues(program.queues, home.queuesFolder);
  services.current = servicesOf(program, queues, home, caughtUp);
  const streamArnByTable = await tablesAt(database.endpoint, program);
  const endpoints = {
    dynamodb: await options.tapDatabase(database.endpoint),
    s3: originOf(objects),
    sqs: originOf(serving),
    secrets: originOf(serving),
    ses: originOf(serving),
  };
  return { program, endpoints, database, objects, queues, streamArnByTable };
}

function originOf({ port }: Listening): string {
  return `http://127.0.0.1:${port}`;
}

function servicesOf(
  { secrets }: Program,
  queues: Queues,
  home: Home,
  caughtUp: () => Promise<void>,
): Services {
  const values = secretValues(secrets, home.secretFile);
  return {
    byTarget: {
      AmazonSQS: (operation, input) => answerQueueCall(operation, input, queues.byName),
      secretsmanager: (operation, input) => answerSecretCall(operation, input, values),
    },
    byRoute: {
      "POST /v2/email/outbound-emails": (letter) =>
        captureLetter(home.lettersFolder, letter, () => new Date()),
      "POST /lag": async () => {
        await caughtUp();
        return { status: 200, body: {} };
      },
    },
  };
}

async function tablesAt(
  endpoint: string,
  { tables }: Program,
): Promise<ReadonlyMap<string, string>> {
  const client = new DynamoDBClient({
    endpoint,
    region,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  try {
    return await makeTables(client, tables);
  } finally {
    client.destroy();
  }
}
