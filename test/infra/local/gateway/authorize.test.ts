import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { authorize } from "#infra/local/gateway/authorize.ts";

const now = new Date("2024-01-15T10:00:00Z");
const seconds = now.getTime() / 1000;
const issuer = "http://localhost:8080/oidc";
const ours = await generateKeyPair("RS256");
const theirs = await generateKeyPair("RS256");
const findKey = createLocalJWKSet({
  keys: [{ ...(await exportJWK(ours.publicKey)), kid: "ours", alg: "RS256" }],
});
const claimsOfAccess = {
  iss: issuer,
  aud: "kelisim-web",
  client_id: "kelisim-web",
  sub: "officer",
  scope: "openid kelisim/api",
  token_use: "access",
  iat: seconds - 60,
  exp: seconds + 840,
};

function sign(changes: Record<string, unknown> = {}, key = ours.privateKey): Promise<string> {
  const claims = Object.entries({ ...claimsOfAccess, ...changes });
  return new SignJWT(Object.fromEntries(claims.filter(([, value]) => value !== undefined)))
    .setProtectedHeader({ alg: "RS256", kid: "ours" })
    .sign(key);
}

function check(header: string | undefined, scopes: readonly string[] = ["kelisim/api"]) {
  const authorizer = { issuer, audience: ["kelisim-web"] };
  return authorize({ header, authorizer, scopes }, findKey, () => now);
}

function withPayload(token: string, changes: Record<string, unknown>): string {
  const [head, , signature] = token.split(".");
  const payload = Buffer.from(JSON.stringify({ ...claimsOfAccess, ...changes }));
  return [head, payload.toString("base64url"), signature].join(".");
}

describe("the authorizer", () => {
  it.each([
    { when: "it is an access token", changes: {} },
    { when: "only its client is named", changes: { aud: undefined } },
    { when: "it is for several", changes: { aud: ["other", "kelisim-web"] } },
  ])("lets a token through when $when", async ({ changes }) => {
    expect(await check(`Bearer ${await sign(changes)}`)).toMatchObject({
      kind: "authorized",
      claims: { sub: "officer" },
      scopes: ["openid", "kelisim/api"],
    });
  });

  it("takes a token without the word Bearer, as the gateway does", async () => {
    expect(await check(await sign())).toMatchObject({ kind: "authorized" });
  });

  it.each([
    { when: "there is none", header: async () => undefined },
    { when: "it is empty", header: async () => "Bearer " },
    { when: "it is no token", header: async () => "Bearer abc.def" },
    { when: "it is another manner of signing in", header: async () => "Basic b2ZmaWNlcjo=" },
    {
      when: "it has expired",
      header: async () => `Bearer ${await sign({ iat: seconds - 1000, exp: seconds - 1 })}`,
    },
    { when: "it never expires", header: async () => `Bearer ${await sign({ exp: undefined })}` },
    {
      when: "it is not valid yet",
      header: async () => `Bearer ${await sign({ nbf: seconds + 60 })}`,
    },
    {
      when: "it was issued in the future",
      header: async () => `Bearer ${await sign({ iat: seconds + 60 })}`,
    },
    {
      when: "another key signed it",
      header: async () => `Bearer ${await sign({}, theirs.privateKey)}`,
    },
    {
      when: "its content was changed",
      header: async () => `Bearer ${withPayload(await sign(), { sub: "enterprise" })}`,
    },
    {
      when: "nobody signed it",
      header: async () => {
        const head = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
        return `Bearer ${withPayload(`${head}..`, {})}`;
      },
    },
    {
      when: "another issuer made it",
      header: async () => `Bearer ${await sign({ iss: "https://elsewhere.example" })}`,
    },
    {
      when: "it is for another audience",
      header: async () => `Bearer ${await sign({ aud: "other" })}`,
    },
    {
      when: "it is for nobody",
      header: async () => `Bearer ${await sign({ aud: undefined, client_id: undefined })}`,
    },
  ])("does not know the caller when $when", async ({ header }) => {
    expect(await check(await header())).toMatchObject({ kind: "unauthorized" });
  });

  it.each([
    { when: "it has no scope", scope: undefined },
    { when: "it has another one", scope: "openid email" },
    { when: "the scope is only a part of one", scope: "kelisim/api.read" },
    { when: "it is an ID token", scope: undefined, token_use: undefined, client_id: undefined },
  ])("refuses a known caller when $when", async ({ when: _, ...changes }) => {
    expect(await check(`Bearer ${await sign(changes)}`)).toEqual({
      kind: "forbidden",
      scopes: ["kelisim/api"],
    });
  });

  it("asks for no scope on a route that names none", async () => {
    expect(await check(`Bearer ${await sign({ scope: "" })}`, [])).toMatchObject({
      kind: "authorized",
    });
  });
});
