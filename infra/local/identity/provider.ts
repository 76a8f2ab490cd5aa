import Provider, {
  type Configuration,
  interactionPolicy,
  type KoaContextWithOIDC,
} from "oidc-provider";
import { apiScope, grantedScope, tokenSeconds } from "#infra/local/identity/access-token.ts";
import { keptAdapter } from "#infra/local/identity/kept-adapter.ts";
import { brokenPage, signedOutPage, signOutPage } from "#infra/local/identity/other-pages.ts";
import { pagePolicy } from "#infra/local/identity/page.ts";
import { pageLocale } from "#infra/local/identity/page-locale.ts";
import type { SigningKeys } from "#infra/local/identity/signing-keys.ts";

export type IssuerSetting = {
  /** Origin and path: `http://localhost:8080/oidc`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: SigningKeys;
  /** Folder of sessions and refresh tokens. */
  readonly folder: string;
};

const sessionSeconds = 12 * 3600;

/** A certified OpenID provider with one public client: code and PKCE only, as on AWS. */
export function makeProvider(setting: IssuerSetting): Provider {
  const provider = new Provider(setting.issuer, configurationOf(setting));
  const { origin } = new URL(setting.issuer);
  const isPageOfApp = (address: string) => address.startsWith(`${origin}/app/`);
  provider.Client.prototype.redirectUriAllowed = isPageOfApp;
  provider.Client.prototype.postLogoutRedirectUriAllowed = isPageOfApp;
  return provider;
}

function configurationOf(setting: IssuerSetting): Configuration {
  const { issuer, clientId, keys, folder } = setting;
  const { origin, pathname } = new URL(issuer);
  return {
    adapter: keptAdapter(folder, Date.now),
    clients: [
      {
        client_id: clientId,
        application_type: "native",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: [`${origin}/app/signed-in`],
        post_logout_redirect_uris: [`${origin}/app/`],
      },
    ],
    jwks: { keys: [keys.token] } as NonNullable<Configuration["jwks"]>,
    cookies: { keys: [...keys.cookies] },
    scopes: ["openid"],
    pkce: { required: () => true },
    clientBasedCORS: (_, from) => from === origin,
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: {
      policy: signInOnly(),
      url: (_, { uid }) => `${pathname}/sign-in/${uid}`,
    },
    issueRefreshToken: () => true,
    loadExistingGrant: (context) => grantAll(context, clientId),
    ttl: {
      AccessToken: tokenSeconds,
      IdToken: tokenSeconds,
      AuthorizationCode: 60,
      Interaction: 3600,
      Session: sessionSeconds,
      Grant: sessionSeconds,
      RefreshToken: sessionSeconds,
    },
    extraTokenClaims: () => ({ token_use: "access" }),
    formats: {
      customizers: {
        jwt: (_, __, jwt) => {
          jwt.payload["scope"] = grantedScope;
        },
      },
    },
    renderError: showBroken,
    features: featuresOf(clientId),
  };
}

function featuresOf(clientId: string): NonNullable<Configuration["features"]> {
  return {
    devInteractions: { enabled: false },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: apiScope,
        audience: clientId,
        accessTokenTTL: tokenSeconds,
        accessTokenFormat: "jwt",
        jwt: { sign: { alg: "RS256" } },
      }),
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => show(context, signOutPage(localeOf(context), form)),
      postLogoutSuccessSource: (context) => show(context, signedOutPage(localeOf(context))),
    },
  };
}

/** Nobody names it: the app asks for a scope, as it does of a user pool. */
const resource = "urn:kelisim:api";

/** Signing in is all that is asked: the one client is our own and needs no consent. */
function signInOnly() {
  const policy = interactionPolicy.base();
  policy.remove("consent");
  return policy;
}

async function grantAll({ oidc }: KoaContextWithOIDC, clientId: string) {
  const existing = oidc.session?.grantIdFor(clientId);
  const found = existing === undefined ? undefined : await oidc.provider.Grant.find(existing);
  if (found !== undefined) return found;
  const accountId = oidc.account?.accountId ?? "";
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope("openid");
  grant.addResourceScope(resource, apiScope);
  await grant.save();
  return grant;
}

function showBroken(context: KoaContextWithOIDC): void {
  show(context, brokenPage(localeOf(context)));
}

function show(context: KoaContextWithOIDC, body: string): void {
  context.type = "html";
  context.set("content-security-policy", pagePolicy);
  context.body = body;
}

function localeOf(context: KoaContextWithOIDC) {
  const wished = context.oidc?.params?.["ui_locales"];
  return pageLocale(typeof wished === "string" ? wished : "", context.get("accept-language"));
}
