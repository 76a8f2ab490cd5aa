import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { objectStore } from "#functions/platform/object-store.ts";
import { startObjectStore } from "#test/receipts/object-store.ts";

async function arrange() {
  const served = await startObjectStore();
  onTestFinished(served.stop);
  return served;
}

describe("objectStore", () => {
  it("signs what it asks for, body included", async () => {
    const { store, requests } = await arrange();

    await store.add("a/b.json", "{}");

    expect(requests[0]?.headers).toMatchObject({
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=local\/\d{8}\/eu-central-1\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*if-none-match[a-z0-9;-]*, Signature=[0-9a-f]{64}$/,
      ),
      "x-amz-content-sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
      "content-type": "application/json",
    });
  });

  it("asks a busy store three times and then gives up", async () => {
    const served = await arrange();
    served.refusal = { status: 503, code: "SlowDown" };

    await expect(served.store.find("a/b.json")).rejects.toThrow("503 SlowDown");

    expect(served.requests).toHaveLength(3);
  });

  it("does not ask again when it is refused", async () => {
    const served = await arrange();
    served.refusal = { status: 403, code: "AccessDenied" };

    await expect(served.store.add("a/b.json", "{}")).rejects.toThrow("403 AccessDenied");

    expect(served.requests).toHaveLength(1);
  });

  it("knows where S3 keeps the bucket of a region, and sends the session of a role", async () => {
    const sent = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("text"));
    onTestFinished(() => sent.mockRestore());
    const { config: signer } = new DynamoDBClient({
      region: "eu-central-1",
      credentials: { accessKeyId: "A", secretAccessKey: "B", sessionToken: "session" },
    });

    const found = await objectStore({ bucket: "things", signer }).find("a/b.json");

    expect(found).toBe("text");
    const [url, init] = sent.mock.calls[0] ?? [];
    expect(String(url)).toBe("https://things.s3.eu-central-1.amazonaws.com/a/b.json");
    expect(init?.headers).toMatchObject({ "x-amz-security-token": "session" });
  });
});
