import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Runtime, startRuntime } from "#infra/local/runtime.ts";
import type { RuntimeRecord } from "#infra/local/runtime-record.ts";

const home = mkdtempSync(join(tmpdir(), "kelisim-runtime-"));
let runtime: Runtime;

async function start(port = 0): Promise<Runtime> {
  return startRuntime({ port, home, demo: false, buildsWebApp: false });
}

beforeAll(async () => {
  runtime = await start();
}, 120_000);

afterAll(async () => {
  await runtime.stop();
  rmSync(home, { recursive: true, force: true });
});

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${runtime.origin}${path}`, { redirect: "manual", ...init });
}

async function askAs(user: string, path: string, init: RequestInit = {}): Promise<Response> {
  return ask(path, { ...init, headers: { authorization: `Bearer ${await tokenOf(user)}` } });
}

async function tokenOf(user: string): Promise<string> {
  const { stdout } = await script("infra/local/token.ts", user);
  return stdout.trim();
}

function script(...parts: readonly string[]) {
  const env = { ...process.env, KELISIM_HOME: home, NODE_OPTIONS: "" };
  return promisify(execFile)(process.execPath, [...parts], { env });
}

function record(): RuntimeRecord {
  return JSON.parse(readFileSync(join(home, "runtime.json"), "utf8"));
}

function enginePid(): number {
  return JSON.parse(readFileSync(join(home, "dynamodb.json"), "utf8")).pid;
}

function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}

describe("the program on one machine", () => {
  it("is healthy and says its version", async () => {
    const reply = await ask("/api/health");

    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({ status: "ok", version: expect.any(String) });
  });

  it("answers with the gateway's own bytes where there is no route", async () => {
    const replies = [await ask("/api/nothing"), await ask("/api/health", { method: "POST" })];

    for (const reply of replies) {
      expect(reply.status).toBe(404);
      expect(await reply.text()).toBe('{"message":"Not Found"}');
    }
  });

  it("answers with the gateway's own bytes to a caller it does not know", async () => {
    const reply = await ask("/api/me", { headers: { authorization: "Bearer no.token.this" } });

    expect(reply.status).toBe(401);
    expect(await reply.text()).toBe('{"message":"Unauthorized"}');
    expect(reply.headers.get("www-authenticate")).toContain("invalid_token");
  });

  it("answers with the gateway's own bytes to a token without the scope", async () => {
    const { importJWK } = await import("jose");
    const { token } = JSON.parse(readFileSync(join(home, "keys.json"), "utf8"));
    const { issuer, clientId } = runtime;
    const bare = await new SignJWT({ scope: "openid", token_use: "access", client_id: clientId })
      .setProtectedHeader({ alg: "RS256", kid: token.kid })
      .setIssuer(issuer)
      .setSubject("officer")
      .setExpirationTime("5m")
      .sign(await importJWK(token, "RS256"));

    const reply = await ask("/api/me", { headers: { authorization: `Bearer ${bare}` } });

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
    const { stdout, stderr } = await script("infra/local/token.ts", "officer");

    expect({ stdout: stdout.split(".").length, stderr }).toEqual({ stdout: 3, stderr: "" });
    await expect(script("infra/local/token.ts")).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("Name a user"),
    });
  });

  it("leads to the public page and gives it the template's policy", async () => {
    const first = await ask("/");
    const page = await ask("/kk/");

    expect([first.status, first.headers.get("location")]).toEqual([302, "/kk/"]);
    expect(await page.text()).toContain('<html lang="kk">');
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("names its own issuer to the app and answers as it", async () => {
    const config = await (await ask("/app/config.json")).json();
    const described = await fetch(`${config.issuer}/.well-known/openid-configuration`);

    expect(await described.json()).toMatchObject({
      issuer: config.issuer,
      code_challenge_methods_supported: ["S256"],
      token_endpoint: expect.stringContaining(runtime.origin),
    });
  });

  it("replaces no object that is written with the condition that there is none", async () => {
    const { endpoints, environments } = record();
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

  it("does not start a second time from the same folder", async () => {
    await expect(start()).rejects.toThrow(`already, at ${runtime.origin}`);
  });

  it("does not start on a port that is taken, and names another", async () => {
    const other = mkdtempSync(join(tmpdir(), "kelisim-other-"));
    const port = Number(new URL(runtime.origin).port);

    const started = startRuntime({ port, home: other, demo: false, buildsWebApp: false });

    await expect(started).rejects.toThrow(`PORT=${port + 1} npm start`);
    rmSync(other, { recursive: true });
  });

  it("keeps what it was told, its keys and its origin's tokens over a restart", async () => {
    const token = await tokenOf("newcomer");
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = JSON.stringify({ language: "ru" });
    const changed = await ask("/api/me/language", { method: "PUT", headers, body });
    const pid = enginePid();

    await runtime.stop();
    expect([isAlive(pid), existsSync(join(home, "runtime.json"))]).toEqual([false, false]);
    runtime = await start(Number(new URL(runtime.origin).port));

    expect(changed.status).toBe(200);
    expect(await (await ask("/api/me", { headers })).json()).toMatchObject({ language: "ru" });
  });

  it("ends the engine that a killed run left behind before it starts its own", async () => {
    const left = enginePid();
    const kept = readFileSync(join(home, "dynamodb.json"));
    const { writeFileSync } = await import("node:fs");
    await runtime.stop();
    expect(isAlive(left)).toBe(false);
    // What a run that was killed leaves: an engine on the folder, and the file that names it.
    const { spawn } = await import("node:child_process");
    const stray = spawn("sleep", ["600"], { argv0: `DynamoDBLocal.jar ${join(home, "dynamodb")}` });
    writeFileSync(join(home, "dynamodb.json"), JSON.stringify({ pid: stray.pid }));
    const ended = new Promise((resolve) => stray.once("exit", (_, signal) => resolve(signal)));

    runtime = await start();

    expect(await ended).toBe("SIGTERM");
    expect(kept).not.toEqual(readFileSync(join(home, "dynamodb.json")));
  });

  it("calls nothing its own that only has the number of an engine", async () => {
    const { spawn } = await import("node:child_process");
    const { writeFileSync } = await import("node:fs");
    await runtime.stop();
    const other = spawn("sleep", ["600"]);
    writeFileSync(join(home, "dynamodb.json"), JSON.stringify({ pid: other.pid }));

    runtime = await start();

    expect(isAlive(other.pid ?? 0)).toBe(true);
    other.kill();
  });
});
