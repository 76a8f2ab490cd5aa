import { randomUUID } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import type { SigningKeys } from "#infra/local/identity/signing-keys.ts";

/** Longest life of a token, in seconds. */
export const tokenSeconds = 900;

/** What the app asks for, and what an access token carries. */
export const grantedScope = "openid kelisim/api";

/** The part of it that belongs to the API rather than to OpenID. */
export const apiScope = "kelisim/api";

export const userNamePattern = /^[a-z0-9][a-z0-9._-]{0,62}$/;

export type TokenOrder = {
  readonly user: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly now: Date;
};

/** An access token as the local issuer gives it to someone who signs in. */
export async function accessToken(
  { user, issuer, clientId, now }: TokenOrder,
  keys: SigningKeys,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ client_id: clientId, scope: grantedScope, token_use: "access" })
    .setProtectedHeader({ alg: "RS256", typ: "at+jwt", kid: keys.token.kid })
    .setIssuer(issuer)
    .setAudience(clientId)
    .setSubject(user)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + tokenSeconds)
    .sign(await importJWK(keys.token, "RS256"));
}
