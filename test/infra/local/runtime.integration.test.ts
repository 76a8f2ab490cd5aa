import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { importJWK, type JWK, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RuntimeRecord } from "#infra/local/runtime-record.ts";
import { aProgram } from "#test/running-program.ts";

const program = aProgram();
beforeAll(() => program.start(), 120_000);
afterAll(program.end);

async function askAs(user: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${await program.tokenOf(user)}` };
  return program.ask(path, { ...init, headers });
}

describe("the program on one machine", () => {
  it("is healthy and says its version", async () => {
    const reply = await program.ask("/api/health");

    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({ status: "ok", version: expect.any(String) });
  });

  it("answers with the gateway's own bytes where there is no route", async () => {
    const replies = [
      await program.ask("/api/nothing"),
      await program.ask("/api/health", { method: "POST" }),
    ];

    for (const reply of replies) {
      expect(reply.status).toBe(404);
      expect(await reply.text()).toBe('{"message":"Not Found"}');
    }
  });

  it("answers with the gateway's own bytes to a caller it does not know", async () => {
    const reply = await program.ask("/api/me", {
      headers: { authorization: "Bearer no.token.this" },
    });

    expect(reply.status).toBe(401);
    expect(await reply.text()).toBe('{"message":"Unauthorized"}');
    expect(reply.headers.get("www-authenticate")).toContain("invalid_token");
  });

  it("answers with the gateway's own bytes to a token without the scope", async () => {
    const { token } = program.kept<{ readonly token: JWK & { readonly kid: string } }>("keys.json");
    const { issuer, clientId } = program.runtime();
    const bare = await new SignJWT({ scope: "openid", token_use: "access", client_id: clientId })
      .setProtectedHeader({ alg: "RS256", kid: token.kid })
      .setIssuer(issuer)
      .setSubject("officer")
      .setExpirationTime("5m")
      .sign(await importJWK(token, "RS256"));

    const reply = await program.ask("/api/me", { headers: { authorization: `Bearer ${bare}` } });

    expect(reply.status).toBe(403);
    expect(await reply.text()).toBe('{"message":"Forbidden"}');
  });

  it("refuses a body that no gateway would take", async () => {
    const reply = await askAs("newcomer", "/api/enrolments", {
      method: "POST",
      body: Buffer.alloc(11 * 1024 * 1024),
    });

    expect(reply.status).toBe(413);
    expect(await reply.text()).toBe('{"message":"Request Entity Too Large"}');
  });

  it("knows who calls by a token of the script", async () => {
    const reply = await askAs("newcomer", "/api/me");

    expect(await reply.json()).toMatchObject({ memberships: [] });
  });

  it("prints a token and nothing else, and says on the other stream why it cannot", async () => {
    const { stdout, stderr } = await program.script("infra/local/token.ts", "officer");

    expect({ stdout: stdout.split(".").length, stderr }).toEqual({ stdout: 3, stderr: "" });
    await expect(program.script("infra/local/token.ts")).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("Name a user"),
    });
  });

  it("leads to the public page and gives it the template's policy", async () => {
    const first = await program.ask("/");
    const page = await program.ask("/kk/");

    expect([first.status, first.headers.get("location")]).toEqual([302, "/kk/"]);
    expect(await page.text()).toContain('<html lang="kk">');
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("names its own issuer to the app and answers as it", async () => {
    const config = await (await program.ask("/app/config.json")).json();
    const described = await fetch(`${config.issuer}/.well-known/openid-configuration`);

    expect(await described.json()).toMatchObject({
      issuer: config.issuer,
      code_challenge_methods_supported: ["S256"],
      token_endpoint: expect.stringContaining(program.runtime().origin),
    });
  });

  it("replaces no object that is written with the condition that there is none", async () => {
    const { endpoints, environments } = program.kept<RuntimeRecord>("runtime.json");
    const client = new S3Client({
      endpoint: endpoints.s3,
      region: "eu-central-1",
      forcePathStyle: true,
      credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
      requestChecksumCalculation: "WHEN_REQUIRED",
    });
    const place = { Bucket: environments["Receipts"]?.["OBJECTS_BUCKET"], Key: "a/қ 1.json" };
    const put = (Body: string) =>
      client.send(new PutObjectCommand({ ...place, Body, IfNoneMatch: "*" }));

    const outcomes = await Promise.allSettled(["1", "2", "3"].map(put));

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
    ]);
    const { Body } = await client.send(new GetObjectCommand(place));
    const written = outcomes.findIndex(({ status }) => status === "fulfilled") + 1;
    expect(await Body?.transformToString()).toBe(String(written));
    client.destroy();
  });
});
