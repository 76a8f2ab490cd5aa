import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { S3Client } from "@aws-sdk/client-s3";

export type ObjectStore = {
  readonly client: S3Client;
  readonly objects: Map<string, string>;
  /** When set, the status and code that every request is refused with. */
  refusal?: { readonly status: number; readonly code: string };
  readonly stop: () => Promise<void>;
};

/** The little of S3 that declarations need, on loopback: get, put, and put where nothing is. */
export async function startObjectStore(): Promise<ObjectStore> {
  const objects = new Map<string, string>();
  const server = createServer((request, response) => {
    if (store.refusal !== undefined)
      return refuse(response, store.refusal.status, store.refusal.code);
    if (request.method === "PUT") return void put(request, response, objects);
    const body = objects.get(pathOf(request));
    return body === undefined ? refuse(response, 404, "NoSuchKey") : void response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const store: ObjectStore = {
    client: new S3Client({
      endpoint: `http://127.0.0.1:${port}`,
      region: "eu-central-1",
      forcePathStyle: true,
      maxAttempts: 1,
      requestChecksumCalculation: "WHEN_REQUIRED",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    }),
    objects,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return store;
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
