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

/**
 * Objects of one bucket, small and whole, by signed requests. The SDK's own client is 165 KB in
 * every bundle that has it, more than all code of ours, for the two requests made here.
 */
export function objectStore(setting: ObjectStoreSetting) {
  return {
    /** Text of an object; undefined when there is none. */
    async find(key: string): Promise<string | undefined> {
      const response = await ask(setting, { method: "GET", key });
      if (response.status === 404) return undefined;
      return await textOf(response);
    },

    /** Keeps a text where nothing is; false when there is something, or is about to be. */
    async add(key: string, body: string): Promise<boolean> {
      const headers = { "content-type": "application/json", "if-none-match": "*" };
      const response = await ask(setting, { method: "PUT", key, body, headers });
      const isTaken = response.status === 412 || response.status === 409;
      if (!isTaken) await textOf(response);
      return !isTaken;
    },
  };
}

type Asked = {
  readonly method: "GET" | "PUT";
  /** Unreserved characters of a URL and slashes, so that it is signed as it is sent. */
  readonly key: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const attempts = 3;
const patienceMilliseconds = 4000;

/** Asks again when the store is busy or the connection breaks; both requests may be sent twice. */
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
  { bucket, endpoint, signer }: ObjectStoreSetting,
  { method, key, body, headers = {} }: Asked,
): Promise<Response> {
  const region = await signer.region();
  const url = new URL(
    endpoint === undefined
      ? `https://${bucket}.s3.${region}.amazonaws.com/${key}`
      : `${endpoint}/${bucket}/${key}`,
  );
  const { credentials, sha256 } = signer;
  const signature = new SignatureV4({
    service: "s3",
    region,
    credentials,
    sha256,
    uriEscapePath: false,
  });
  const signed = await signature.sign({
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: {},
    headers: { ...headers, host: url.host },
    body,
  });
  const signal = AbortSignal.timeout(patienceMilliseconds);
  return fetch(url, {
    method,
    headers: signed.headers,
    signal,
    ...(body === undefined ? {} : { body }),
  });
}

/** @throws ObjectStoreError when the store refused. */
async function textOf(response: Response): Promise<string> {
  const text = await response.text();
  if (response.ok) return text;
  throw new ObjectStoreError(response.status, /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? "unknown");
}

/** A refusal of the store, by its own code; never the key, which names an enterprise. */
export class ObjectStoreError extends Error {
  override readonly name = "ObjectStoreError";

  constructor(status: number, code: string) {
    super(`the object store answered ${status} ${code}`);
  }
}
