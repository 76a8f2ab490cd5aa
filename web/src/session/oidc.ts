import * as oauth from "oauth4webapi";
import type { Tokens } from "#web/session/refresh.ts";
import type { SiteConfig } from "#web/session/site-config.ts";

/** The resource-server scope that the API asks of every token. */
const scope = "openid kelisim/api";

/** Kept from leaving for the sign-in until coming back from it. */
export type SignInAttempt = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

export type SignedIn = {
  readonly tokens: Tokens;
  /** Where the tokens are renewed. */
  readonly tokenEndpoint: string;
  readonly idToken: string | undefined;
  /** What the person is called, as the issuer says. */
  readonly name: string | undefined;
  /** The `sub` claim. */
  readonly subject: string;
};

export type Party = {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly redirectUri: string;
  readonly isLocal: boolean;
};

/** Finds out where the issuer signs people in. */
export async function meet(config: SiteConfig, redirectUri: string): Promise<Party> {
  const issuer = new URL(config.issuer);
  const isLocal = issuer.protocol === "http:" && isLoopback(issuer.hostname);
  const response = await oauth.discoveryRequest(issuer, insecure(isLocal));
  const server = await oauth.processDiscoveryResponse(issuer, response);
  return { server, client: { client_id: config.clientId }, redirectUri, isLocal };
}

const isLoopback = (host: string) => host === "localhost" || host === "127.0.0.1";

/** Plain HTTP is for an issuer on this very machine alone. */
const insecure = (isLocal: boolean) => ({ [oauth.allowInsecureRequests]: isLocal });

export const newAttempt = (): SignInAttempt => ({
  state: oauth.generateRandomState(),
  nonce: oauth.generateRandomNonce(),
  verifier: oauth.generateRandomCodeVerifier(),
});

export async function signInUrl(
  { server, client, redirectUri }: Party,
  attempt: SignInAttempt,
  language: string,
): Promise<string> {
  const url = new URL(endpointOf(server.authorization_endpoint));
  const parameters = {
    response_type: "code",
    client_id: client.client_id,
    redirect_uri: redirectUri,
    scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: "S256",
    ui_locales: language,
    lang: language,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** @throws when the answer is not to our question, or the issuer refused. */
export async function exchange(
  { server, client, redirectUri, isLocal }: Party,
  attempt: SignInAttempt,
  cameTo: URL,
): Promise<SignedIn> {
  const parameters = oauth.validateAuthResponse(server, client, cameTo, attempt.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri,
    attempt.verifier,
    insecure(isLocal),
  );
  const options = { expectedNonce: attempt.nonce, requireIdToken: true };
  return signedInOf(
    endpointOf(server.token_endpoint),
    await oauth.processAuthorizationCodeResponse(server, client, response, options),
  );
}

export type SignOut = {
  readonly idToken: string | undefined;
  /** Where to come back to. */
  readonly backTo: string;
  readonly language: string;
};

/** Where signing out ends the issuer's own session; undefined when it offers no such page. */
export function signOutUrl(
  party: Party,
  { idToken, backTo, language }: SignOut,
): string | undefined {
  const page = party.server.end_session_endpoint;
  if (page === undefined) return undefined;
  const url = new URL(page);
  url.searchParams.set("client_id", party.client.client_id);
  url.searchParams.set("ui_locales", language);
  url.searchParams.set("lang", language);
  url.searchParams.set("post_logout_redirect_uri", backTo);
  // Cognito's own name for the same thing.
  url.searchParams.set("logout_uri", backTo);
  if (idToken !== undefined) url.searchParams.set("id_token_hint", idToken);
  return url.href;
}

function signedInOf(tokenEndpoint: string, response: oauth.TokenEndpointResponse): SignedIn {
  const claims = oauth.getValidatedIdTokenClaims(response);
  const name = claims?.["name"] ?? claims?.["email"] ?? claims?.["cognito:username"] ?? claims?.sub;
  return {
    tokens: {
      accessToken: response.access_token,
      expiresAt: Date.now() + (response.expires_in ?? 300) * 1000,
      refreshToken: response.refresh_token,
    },
    tokenEndpoint,
    idToken: response.id_token,
    name: typeof name === "string" ? name : undefined,
    subject: claims?.sub ?? "",
  };
}

function endpointOf(url: string | undefined): string {
  if (url === undefined) throw new Error("The issuer lacks an endpoint of the code flow");
  return url;
}
