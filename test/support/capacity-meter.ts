import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Capacity units by table, as DynamoDB counts them. */
export type Consumed = { readonly reads: number; readonly writes: number; readonly calls: number };

type Capacity = { readonly TableName: string; readonly CapacityUnits: number };

const writing = new Set([
  "PutItem",
  "UpdateItem",
  "DeleteItem",
  "BatchWriteItem",
  "TransactWriteItems",
]);
const reading = new Set(["GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems"]);

/**
 * A door in front of DynamoDB Local that asks every call for its consumed capacity and adds it up.
 * The program behind it runs unchanged. What DynamoDB Local says of a transaction does not follow
 * AWS's rule (two units for each kilobyte of each item), so that is counted here from the request:
 * a put by its size, an update as one kilobyte, which no cell grows beyond.
 */
export async function capacityMeter(engine: string): Promise<{
  readonly endpoint: string;
  readonly take: () => Record<string, Consumed>;
  readonly close: () => Promise<void>;
}> {
  let tally: Record<string, Consumed> = {};

  const count = (operation: string, asked: string, answer: string) => {
    if (operation === "TransactWriteItems") {
      for (const { table, units } of billedWrites(asked)) {
        tally = { ...tally, [table]: added(tally[table], operation, units) };
      }
      return;
    }
    const { ConsumedCapacity: consumed } = JSON.parse(answer) as {
      ConsumedCapacity?: Capacity | Capacity[];
    };
    const capacities = [consumed ?? []].flat();
    for (const capacity of capacities) {
      tally = {
        ...tally,
        [capacity.TableName]: added(tally[capacity.TableName], operation, capacity.CapacityUnits),
      };
    }
  };

  const server = createServer(async (incoming, outgoing) => {
    const operation = String(incoming.headers["x-amz-target"] ?? "").split(".")[1] ?? "";
    const metered = writing.has(operation) || reading.has(operation);
    const body = await textOf(incoming);
    const asked = metered
      ? JSON.stringify({ ...JSON.parse(body), ReturnConsumedCapacity: "TOTAL" })
      : body;
    const forwarded = request(engine, {
      method: incoming.method,
      path: incoming.url,
      headers: { ...incoming.headers, "content-length": Buffer.byteLength(asked) },
    });
    forwarded.on("response", async (reply) => {
      const answer = await textOf(reply);
      if (metered && reply.statusCode === 200) count(operation, asked, answer);
      const { "transfer-encoding": _, ...headers } = reply.headers;
      outgoing.writeHead(reply.statusCode ?? 502, {
        ...headers,
        "content-length": Buffer.byteLength(answer),
      });
      outgoing.end(answer);
    });
    forwarded.on("error", () => outgoing.destroy());
    forwarded.end(asked);
  });

  await listen(server);
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = tally;
      tally = {};
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function added(
  { reads, writes, calls }: Consumed = { reads: 0, writes: 0, calls: 0 },
  operation: string,
  units: number,
): Consumed {
  return {
    reads: reads + (reading.has(operation) ? units : 0),
    writes: writes + (writing.has(operation) ? units : 0),
    calls: calls + 1,
  };
}

type Write = { readonly TableName: string; readonly Item?: Record<string, object> };

function billedWrites(asked: string) {
  const { TransactItems: items } = JSON.parse(asked) as { TransactItems: Record<string, Write>[] };
  const writes = items.flatMap((item) => Object.values(item));
  return [...new Set(writes.map(({ TableName }) => TableName))].map((table) => ({
    table,
    units: writes
      .filter(({ TableName }) => TableName === table)
      .reduce((sum, { Item: item }) => sum + 2 * kilobytesOf(item), 0),
  }));
}

function kilobytesOf(item: Record<string, object> | undefined): number {
  return item === undefined ? 1 : Math.ceil(bytesOf(item) / 1024);
}

/**
 * As DynamoDB measures an item: names and texts in UTF-8, two digits of a number to a byte and one
 * more, a truth value as one, an entry of a map as one more than it holds.
 */
function bytesOf(item: Record<string, object>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOfValue(value),
    0,
  );
}

function bytesOfValue(value: object): number {
  const [[type, held] = []] = Object.entries(value);
  if (type === "N") return Math.ceil(String(held).length / 2) + 1;
  if (type === "BOOL" || type === "NULL") return 1;
  if (type === "M") return 3 + Object.keys(held).length + bytesOf(held);
  return Buffer.byteLength(typeof held === "string" ? held : JSON.stringify(held));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
