import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ObjectStore, objectStore } from "#functions/platform/object-store.ts";
import { type ObjectStore as Engine, openObjectStore } from "#infra/local/objects/object-store.ts";

/** The engine of one machine checks signatures as S3 does. */
describe("an object store", () => {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-objects-"));
  let engine: Engine;
  let store: ObjectStore;
  let stranger: ObjectStore;
  beforeAll(async () => {
    engine = await openObjectStore(folder, ["things"]);
    const storeOf = (secretAccessKey: string) =>
      objectStore({
        bucket: "things",
        endpoint: `http://127.0.0.1:${engine.port}`,
        signer: new DynamoDBClient({
          region: "eu-central-1",
          credentials: { accessKeyId: "S3RVER", secretAccessKey },
        }).config,
      });
    store = storeOf("S3RVER");
    stranger = storeOf("another");
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives back any bytes as they were kept", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 5000 }), async (bytes) => {
        await store.put("imports/a/file", bytes, "application/octet-stream");

        expect(await store.findBytes("imports/a/file")).toEqual({
          bytes,
          mediaType: "application/octet-stream",
        });
      }),
      { numRuns: 25 },
    );
  });

  it("knows nothing of what was never kept", async () => {
    expect(await store.findBytes("imports/none")).toBeUndefined();
    expect(await store.find("imports/none")).toBeUndefined();
  });

  it("replaces when it puts, and does not when it adds", async () => {
    await store.put("register/pack", "one");
    await store.put("register/pack", "two");

    expect(await store.add("register/pack", "three")).toBe(false);
    expect(await store.find("register/pack")).toBe("two");
    expect(await store.add("register/other", Uint8Array.of(1, 2))).toBe(true);
  });

  it("makes a link that anybody may follow for a while, to a file of that name", async () => {
    await store.put("exports/a.csv", "БСН;Аты\n", "text/csv; charset=utf-8");

    const link = await store.linkOf("exports/a.csv", {
      fileName: "returns-2023-kk.csv",
      seconds: 60,
    });
    const response = await fetch(link);

    expect(link).toContain("X-Amz-Expires=60");
    expect(await response.text()).toBe("БСН;Аты\n");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="returns-2023-kk.csv"',
    );
  });

  it("makes a file name of what every system and header can hold", async () => {
    await store.put("exports/a.csv", "x");

    const response = await fetch(
      await store.linkOf("exports/a.csv", { fileName: `Есеп "(1)'.csv`, seconds: 60 }),
    );

    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="-------1--.csv"',
    );
  });

  it("makes a link that is good for nothing else", async () => {
    await store.put("exports/secret.csv", "x");
    const options = { fileName: "a.csv", seconds: 60 };
    const link = await store.linkOf("exports/a.csv", options);
    const forged = await stranger.linkOf("exports/secret.csv", options);

    const refused = await Promise.all([
      fetch(link.replace("a.csv", "secret.csv")),
      fetch(link.replace("Expires=60", "Expires=6000")),
      fetch(link, { method: "PUT", body: "y" }),
      fetch(forged),
    ]);

    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });
});
