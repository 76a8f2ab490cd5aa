import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ListMultipartUploadsCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putInParts } from "#functions/platform/put-in-parts.ts";
import { type ObjectStore, openObjectStore } from "#infra/local/objects/object-store.ts";

const place = { Bucket: "objects", ContentType: "text/csv; charset=utf-8" };
const megabyte = 1024 * 1024;
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("an object kept as its bytes come", () => {
  let folder: string;
  let store: ObjectStore;
  let client: S3Client;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kelisim-parts-"));
    store = await openObjectStore(folder, ["objects"]);
    client = new S3Client({
      endpoint: `http://127.0.0.1:${store.port}`,
      region: "eu-central-1",
      forcePathStyle: true,
      requestChecksumCalculation: "WHEN_REQUIRED",
      credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
    });
  });
  afterAll(async () => {
    client.destroy();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    { when: "is empty", sizes: [] },
    { when: "is small", sizes: [10, 20] },
    { when: "is one part exactly", sizes: [8 * megabyte] },
    { when: "has many parts", sizes: [7 * megabyte, 3 * megabyte, megabyte, 9 * megabyte, 5] },
  ])("comes back whole when it $when", async ({ sizes }) => {
    const chunks = sizes.map((size, place) => Buffer.alloc(size, place + 1));
    const Key = `exports/${sizes.length}`;

    await putInParts(client, { ...place, Key }, asStream(chunks));

    const kept = await store.find("objects", Key);
    expect(hashOf(kept?.content ?? Buffer.from("nothing"))).toBe(hashOf(Buffer.concat(chunks)));
    expect(kept?.type).toBe(place.ContentType);
  });

  it("is not there at all when its bytes end in an error", async () => {
    async function* breaking() {
      yield* [Buffer.alloc(9 * megabyte), Buffer.alloc(9 * megabyte)];
      throw new RangeError("no more");
    }

    await expect(putInParts(client, { ...place, Key: "exports/x" }, breaking())).rejects.toThrow(
      "no more",
    );

    expect(await store.find("objects", "exports/x")).toBeUndefined();
    const left = await client
      .send(new ListMultipartUploadsCommand({ Bucket: "objects" }))
      .catch(() => ({ Uploads: [] }));
    expect(left.Uploads ?? []).toEqual([]);
  });
});

async function* asStream(chunks: readonly Uint8Array[]) {
  yield* chunks;
}
