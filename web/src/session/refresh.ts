export type Tokens = {
  readonly accessToken: string;
  /** Milliseconds since 1970, by this device's clock. */
  readonly expiresAt: number;
  readonly refreshToken: string | undefined;
};

export type RefreshRequest = {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly refreshToken: string;
};

/**
 * Turns a refresh token into a new access token (RFC 6749 section 6, public client). It is the one
 * request that every visit makes, so it does without the library that signs people in.
 *
 * @returns undefined when the issuer itself says that the refresh token is no longer good.
 * @throws when there was no answer, or one that is no decision.
 */
export async function refresh(request: RefreshRequest): Promise<Tokens | undefined> {
  const response = await fetch(request.tokenEndpoint, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: request.clientId,
      refresh_token: request.refreshToken,
    }),
  });
  if (response.status === 400 || response.status === 401) return undefined;
  const body: unknown = response.ok ? await response.json() : undefined;
  if (!isTokenResponse(body)) throw new Error(`The issuer answered ${response.status}`);
  return {
    accessToken: body.access_token,
    expiresAt: Date.now() + (body.expires_in ?? 300) * 1000,
    refreshToken: body.refresh_token ?? request.refreshToken,
  };
}

type TokenResponse = {
  readonly access_token: string;
  readonly expires_in?: number;
  readonly refresh_token?: string;
};

const isTokenResponse = (body: unknown): body is TokenResponse =>
  typeof body === "object" &&
  body !== null &&
  "access_token" in body &&
  typeof body.access_token === "string";
