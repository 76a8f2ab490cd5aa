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
 * The program behind it runs unchanged. DynamoDB Local counts a transaction's writes twice over
 * (4 units for a 50-byte put where AWS bills 2), so those are halved.
 */
export async function capacityMeter(engine: string): Promise<{
  readonly endpoint: string;
  readonly take: () => Record<string, Consumed>;
  readonly close: () => Promise<void>;
}> {
  let tally: Record<string, Consumed> = {};

  const count = (operation: string, answer: string) => {
    const { ConsumedCapacity: consumed } = JSON.parse(answer) as {
      ConsumedCapacity?: Capacity | Capacity[];
    };
    const capacities = [consumed ?? []].flat();
    for (const capacity of capacities) {
      tally = {
        ...tally,
        [capacity.TableName]: added(tally[capacity.TableName], operation, capacity),
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
      if (metered && reply.statusCode === 200) count(operation, answer);
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
  { CapacityUnits: units }: Capacity,
): Consumed {
  const billed = operation === "TransactWriteItems" ? units / 2 : units;
  return {
    reads: reads + (reading.has(operation) ? billed : 0),
    writes: writes + (writing.has(operation) ? billed : 0),
    calls: calls + 1,
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
