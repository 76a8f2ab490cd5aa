import { mkdirSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type Listening, listenOn } from "#infra/local/http/listen.ts";
import { exclusively } from "#infra/local/objects/exclusively.ts";

const require = createRequire(import.meta.url);

/** The parts of the engine that are used here; it has no types of its own. */
type Engine = {
  readonly callback: () => RequestListener;
  readonly configureBuckets: () => Promise<unknown>;
  readonly store: {
    readonly existsObject: (bucket: string, key: string) => Promise<boolean>;
    readonly getObject: (bucket: string, key: string) => Promise<EngineObject | null>;
  };
};
type EngineObject = {
  readonly content: Readable;
  readonly metadata: Readonly<Record<string, string | number>>;
};
type EngineOptions = {
  readonly directory: string;
  readonly silent: boolean;
  readonly vhostBuckets: boolean;
  readonly configureBuckets: readonly { readonly name: string }[];
};

export type StoredObject = {
  readonly content: Buffer;
  readonly type: string;
  readonly cacheControl: string | undefined;
};

export type ObjectStore = Listening & {
  readonly find: (bucket: string, key: string) => Promise<StoredObject | undefined>;
};

/** Serves the templates' buckets from a folder. */
export async function openObjectStore(
  folder: string,
  buckets: readonly string[],
): Promise<ObjectStore> {
  mkdirSync(folder, { recursive: true });
  const S3rver = require("@20minutes/s3rver") as new (options: EngineOptions) => Engine;
  const engine = new S3rver({
    directory: folder,
    silent: true,
    vhostBuckets: false,
    configureBuckets: buckets.map((name) => ({ name })),
  });
  await engine.configureBuckets();
  const listening = await listenOn("127.0.0.1", 0, conditionalWrites(engine));
  return { ...listening, find: (bucket, key) => findObject(engine, bucket, key) };
}

/** The engine overlooks `If-None-Match: *` on a write; S3 refuses to replace an object then. */
function conditionalWrites(engine: Engine): RequestListener {
  const handle = engine.callback();
  const inTurn = exclusively();
  return (request, response) => {
    if (request.method !== "PUT" || request.headers["if-none-match"] !== "*") {
      handle(request, response);
      return;
    }
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const [, bucket = "", ...key] = pathname.split("/").map(decodeURIComponent);
    inTurn(pathname, async () => {
      if (await engine.store.existsObject(bucket, key.join("/"))) {
        response.writeHead(412, { "content-type": "application/xml" }).end(preconditionFailed);
        request.resume();
        return;
      }
      await new Promise<void>((resolve) => {
        response.once("close", resolve);
        handle(request, response);
      });
    });
  };
}

const preconditionFailed =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>PreconditionFailed</Code><Message>At least one of the pre-conditions you specified did not hold</Message><Condition>If-None-Match</Condition></Error>';

async function findObject(
  { store }: Engine,
  bucket: string,
  key: string,
): Promise<StoredObject | undefined> {
  const found = await store.getObject(bucket, key);
  if (found === null) return undefined;
  const cacheControl = found.metadata["cache-control"];
  return {
    content: await buffer(found.content),
    type: String(found.metadata["content-type"] ?? "application/octet-stream"),
    cacheControl: cacheControl === undefined ? undefined : String(cacheControl),
  };
}
