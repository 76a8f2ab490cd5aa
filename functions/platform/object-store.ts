import { setTimeout as wait } from "node:timers/promises";
import type { DynamoDBClientResolvedConfig } from "@aws-sdk/client-dynamodb";
import { SignatureV4 } from "@smithy/signature-v4";

export type ObjectStore = ReturnType<typeof objectStore>;

/** What a database client found out by itself: who the function is, and in which region. */
export type Signer = Pick<DynamoDBClientResolvedConfig, "credentials" | "region" | "sha256">;

type ObjectStoreSetting = {
  readonly bucket: string;
  /** Where the store of one machine answers; absent: S3 of the region. */
  readonly endpoint?: string | undefined;
  readonly signer: Signer;
};

/** What is kept under a key. */
export type StoredObject = { readonly bytes: Uint8Array; readonly mediaType: string };

type Content = string | Uint8Array;
const json = "application/json";

/**
 * Objects of one bucket, whole and up to some megabytes, by signed requests. The SDK's own client is
 * 165 KB in every bundle that has it, more than all code of ours; a worker that writes large objects
 * in parts uses it nevertheless.
 */
export function objectStore(setting: ObjectStoreSetting) {
  return {
    /** Text of an object; undefined when there is none. */
    async find(key: string): Promise<string | undefined> {
      const response = await ask(setting, { method: "GET", key });
      return response.status === 404 ? undefined : (await granted(response)).text();
    },

    /** An object as it was kept; undefined when there is none. */
    async findBytes(key: string): Promise<StoredObject | undefined> {
      const response = await ask(setting, { method: "GET", key });
      if (response.status === 404) return undefined;
      const bytes = new Uint8Array(await (await granted(response)).arrayBuffer());
      return { bytes, mediaType: response.headers.get("content-type") ?? unknownType };
    },

    /** Keeps an object, in the place of one that is there. */
    async put(key: string, body: Content, mediaType: string = json): Promise<void> {
      const headers = { "content-type": mediaType };
      await granted(await ask(setting, { method: "PUT", key, body, headers }));
    },

    /** Keeps an object where nothing is; false when there is something, or is about to be. */
    async add(key: string, body: Content, mediaType: string = json): Promise<boolean> {
      const headers = { "content-type": mediaType, "if-none-match": "*" };
      const response = await ask(setting, { method: "PUT", key, body, headers });
      const isTaken = response.status === 412 || response.status === 409;
      if (!isTaken) await granted(response);
      return !isTaken;
    },

    /** Removes an object; one that is not there is removed already. */
    async remove(key: string): Promise<void> {
      await granted(await ask(setting, { method: "DELETE", key }));
    },

    /**
     * A link by which a browser fetches an object as a file of that name, for so many seconds,
     * whoever has it. Making it does not look whether the object is there.
     */
    linkOf(key: string, { fileName, seconds }: Link): Promise<string> {
      return signLink(setting, key, { fileName, seconds });
    },
  };
}

type Link = {
  /** Latin letters, digits, `.`, `-` and `_`; anything else becomes `-`. */
  readonly fileName: string;
  readonly seconds: number;
};

const unknownType = "application/octet-stream";

type Asked = {
  readonly method: "GET" | "PUT" | "DELETE";
  /** Unreserved characters of a URL and slashes, so that it is signed as it is sent. */
  readonly key: string;
  readonly body?: Content;
  readonly headers?: Readonly<Record<string, string>>;
};

const attempts = 3;
/** Enough for some megabytes. */
const patienceMilliseconds = 8000;

/** Asks again when the store is busy or the connection breaks; all requests may be sent twice. */
async function ask(setting: ObjectStoreSetting, asked: Asked): Promise<Response> {
  for (let left = attempts - 1; ; left -= 1) {
    try {
      const response = await askOnce(setting, asked);
      if (response.status < 500 || left === 0) return response;
    } catch (error) {
      if (left === 0) throw error;
    }
    await wait(Math.random() * 100 * 2 ** (attempts - left));
  }
}

async function askOnce(
  setting: ObjectStoreSetting,
  { method, key, body, headers = {} }: Asked,
): Promise<Response> {
  const url = await addressOf(setting, key);
  const signed = await (await signatureOf(setting)).sign({
    ...partsOf(url),
    method,
    headers: { ...headers, host: url.host },
    body,
  });
  const signal = AbortSignal.timeout(patienceMilliseconds);
  const { headers: signedHeaders } = signed;
  const sent = { method, headers: signedHeaders, signal };
  return fetch(url, body === undefined ? sent : { ...sent, body: bodyOf(body) });
}

/** Node takes any bytes; the types want them to lie in memory of their own. */
function bodyOf(body: Content): string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? body : new Uint8Array(body);
}

async function signLink(
  setting: ObjectStoreSetting,
  key: string,
  { fileName, seconds }: Link,
): Promise<string> {
  const url = await addressOf(setting, key);
  const disposition = `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, "-")}"`;
  const signed = await (await signatureOf(setting)).presign(
    {
      ...partsOf(url),
      method: "GET",
      query: { "response-content-disposition": disposition, "response-cache-control": "no-store" },
      // A browser sends nothing to be hashed.
      headers: { host: url.host, "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
    },
    { expiresIn: seconds },
  );
  const query = Object.entries(signed.query ?? {}).map(
    ([name, value]) => `${name}=${encodeURIComponent(String(value))}`,
  );
  return `${url.href}?${query.join("&")}`;
}

async function addressOf({ bucket, endpoint, signer }: ObjectStoreSetting, key: string) {
  return new URL(
    endpoint === undefined
      ? `https://${bucket}.s3.${await signer.region()}.amazonaws.com/${key}`
      : `${endpoint}/${bucket}/${key}`,
  );
}

function partsOf(url: URL) {
  return {
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === "" ? {} : { port: Number(url.port) }),
    path: url.pathname,
    query: {},
  };
}

async function signatureOf({ signer }: ObjectStoreSetting): Promise<SignatureV4> {
  const { credentials, sha256 } = signer;
  const region = await signer.region();
  return new SignatureV4({ service: "s3", region, credentials, sha256, uriEscapePath: false });
}

/** @throws ObjectStoreError when the store refused. */
async function granted(response: Response): Promise<Response> {
  if (response.ok) return response;
  const text = await response.text();
  throw new ObjectStoreError(response.status, /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? "unknown");
}

/** A refusal of the store, by its own code; never the key, which names an enterprise. */
export class ObjectStoreError extends Error {
  override readonly name = "ObjectStoreError";

  constructor(status: number, code: string) {
    super(`the object store answered ${status} ${code}`);
  }
}
