import { currentLocale } from "#web/i18n/locale-store.ts";
import type { SignInAttempt } from "#web/session/oidc.ts";
import { pathHere } from "#web/session/path-here.ts";
import { refresh, type Tokens } from "#web/session/refresh.ts";
import { forget, recall, remember } from "#web/session/session-memory.ts";
import { siteConfig } from "#web/session/site-config.ts";

/**
 * - `signed-out` nobody is signed in on this tab
 * - `resumable` a refresh token is kept; the first call turns it into a new access token
 * - `signed-in` a good access token is in memory
 * - `expired` the sign-in ended; what is on the screen stays until the person signs in again
 */
export type SessionState = "signed-out" | "resumable" | "signed-in" | "expired";

const renewSecondsBefore = 60;
const listeners = new Set<() => void>();
const redirectUri = () => `${location.origin}/app/signed-in`;
const homeUri = () => `${location.origin}/app/`;

let tokens: Tokens | undefined;
let state: SessionState | undefined;
let renewing: Promise<string | undefined> | undefined;

/** Who is signed in on this tab. Tokens stay in memory; only the refresh token outlives a reload. */
export const session = {
  state: readState,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  name: () => recall("name"),
  /** Who is signed in, as the issuer knows them: the same under every name, and nobody else's. */
  subject: () => recall("subject"),
  accessToken,
  renew,
  expire,
  /** Where to go on after the next sign-in: a path of this app. */
  returnTo: (path: string): void => remember("return-to", path),
  signIn,
  /** Leaves for the issuer's page and comes back to this one. */
  signInAgain(): void {
    remember("return-to", pathHere());
    signIn().catch(() => location.reload());
  },
  complete,
  signOut,
};

function readState(): SessionState {
  state ??= recall("refresh-token") === undefined ? "signed-out" : "resumable";
  return state;
}

function enter(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** A token good for another minute; renewed silently when it is about to end. */
async function accessToken(): Promise<string | undefined> {
  const current = tokens;
  if (current && current.expiresAt - Date.now() > renewSecondsBefore * 1000) {
    return current.accessToken;
  }
  return (await renew()) ?? current?.accessToken;
}

/** One renewal at a time: a second refresh with the same token could end the session. */
function renew(): Promise<string | undefined> {
  renewing ??= renewNow().finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function renewNow(): Promise<string | undefined> {
  const refreshToken = recall("refresh-token");
  const tokenEndpoint = recall("token-endpoint");
  if (refreshToken === undefined || tokenEndpoint === undefined) return undefined;
  const { clientId } = await siteConfig();
  const renewed = await refresh({ tokenEndpoint, clientId, refreshToken });
  if (renewed === undefined) {
    forget("refresh-token");
    return undefined;
  }
  keep(renewed);
  return renewed.accessToken;
}

function keep(next: Tokens): void {
  tokens = next;
  if (next.refreshToken !== undefined) remember("refresh-token", next.refreshToken);
  if (readState() !== "signed-in") enter("signed-in");
}

function expire(): void {
  tokens = undefined;
  forget("refresh-token");
  if (readState() !== "expired") enter("expired");
}

/** Leaves for the issuer's page. */
async function signIn(): Promise<void> {
  const oidc = await import("#web/session/oidc.ts");
  const party = await oidc.meet(await siteConfig(), redirectUri());
  const attempt = oidc.newAttempt();
  remember("attempt", JSON.stringify(attempt));
  location.assign(await oidc.signInUrl(party, attempt, currentLocale()));
}

/**
 * Finishes a sign-in with the address the issuer sent the person back to.
 *
 * @returns the path to go on with, or undefined when this tab did not ask for a sign-in.
 * @throws when the issuer refused or did not answer.
 */
async function complete(cameTo: URL): Promise<string | undefined> {
  const attempt = attemptOf(recall("attempt"));
  if (attempt === undefined) return undefined;
  forget("attempt");
  const oidc = await import("#web/session/oidc.ts");
  const party = await oidc.meet(await siteConfig(), redirectUri());
  const signedIn = await oidc.exchange(party, attempt, cameTo);
  remember("token-endpoint", signedIn.tokenEndpoint);
  remember("subject", signedIn.subject);
  if (signedIn.name !== undefined) remember("name", signedIn.name);
  if (signedIn.idToken !== undefined) remember("id-token", signedIn.idToken);
  keep(signedIn.tokens);
  const returnTo = recall("return-to") ?? "/";
  forget("return-to");
  return returnTo;
}

const attemptOf = (text: string | undefined): SignInAttempt | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as SignInAttempt);

/**
 * Ends the issuer's own session where it can, and forgets what this tab keeps. The access token
 * stays in memory until the page is gone, so that a last save on leaving still goes through.
 */
async function signOut(): Promise<void> {
  const address = await signOutAddress(recall("id-token")).catch(homeUri);
  sessionStorage.clear();
  location.assign(address);
}

async function signOutAddress(idToken: string | undefined): Promise<string> {
  const oidc = await import("#web/session/oidc.ts");
  const party = await oidc.meet(await siteConfig(), redirectUri());
  return (
    oidc.signOutUrl(party, { idToken, backTo: homeUri(), language: currentLocale() }) ?? homeUri()
  );
}
