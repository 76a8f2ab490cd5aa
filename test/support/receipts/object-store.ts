import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type ObjectStore, objectStore } from "#functions/platform/object-store.ts";

export type ServedStore = {
  readonly store: ObjectStore;
  readonly objects: Map<string, string>;
  readonly requests: IncomingMessage[];
  /** When set, the status and code that every request is refused with. */
  refusal?: { readonly status: number; readonly code: string };
  readonly stop: () => Promise<void>;
};

/** The little of S3 that declarations need, on loopback: get, put, and put where nothing is. */
export async function startObjectStore(): Promise<ServedStore> {
  const objects = new Map<string, string>();
  const server = createServer((request, response) => {
    served.requests.push(request);
    if (served.refusal !== undefined)
      return refuse(response, served.refusal.status, served.refusal.code);
    if (request.method === "PUT") return void put(request, response, objects);
    const body = objects.get(pathOf(request));
    return body === undefined ? refuse(response, 404, "NoSuchKey") : void response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const { config: signer } = new DynamoDBClient({ region: "eu-central-1", credentials });
  const served: ServedStore = {
    store: objectStore({ bucket: "objects", endpoint: `http://127.0.0.1:${port}`, signer }),
    requests: [],
    objects,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return served;
}

async function put(
  request: IncomingMessage,
  response: ServerResponse,
  objects: Map<string, string>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const taken = request.headers["if-none-match"] === "*" && objects.has(pathOf(request));
  if (taken) return refuse(response, 412, "PreconditionFailed");
  objects.set(pathOf(request), Buffer.concat(chunks).toString("utf8"));
  response.end();
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" });
  response.end(
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  );
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? "").replace(/\?.*$/, "");
}
