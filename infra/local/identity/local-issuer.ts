import { createLocalJWKSet, type JWTVerifyGetKey } from "jose";
import type { Home } from "#infra/local/home.ts";
import { type AnswerIdentity, identityServer } from "#infra/local/identity/identity-server.ts";
import { makeProvider } from "#infra/local/identity/provider.ts";
import { publicKeyOf, signingKeys } from "#infra/local/identity/signing-keys.ts";
import type { JwtAuthorizer, RouteModel } from "#infra/local/template/routes.ts";

export type LocalIssuer = {
  readonly issuer: string;
  readonly clientId: string;
  readonly findKey: JWTVerifyGetKey;
  readonly answer: AnswerIdentity;
};

/** The issuer that the routes' authorizer names, answered by this process. */
export function localIssuer(
  routes: readonly RouteModel[],
  origin: string,
  home: Home,
  onError: (line: string) => void,
): LocalIssuer {
  const { issuer, clientId } = issuerOf(routes, origin);
  const keys = signingKeys(home.keysFile);
  const provider = makeProvider({ issuer, clientId, keys, folder: home.identityFolder });
  provider.on("server_error", (_, error) => onError(`issuer: ${error.stack}`));
  return {
    issuer,
    clientId,
    findKey: createLocalJWKSet({ keys: [publicKeyOf(keys)] }),
    answer: identityServer(provider, issuer),
  };
}

/** @throws when the stage leaves signing in to an issuer that does not run here. */
function issuerOf(routes: readonly RouteModel[], origin: string) {
  const authorizers = routes.flatMap(({ authorizer }) => authorizer ?? []);
  const [first] = authorizers;
  const { issuer, audience }: JwtAuthorizer = first ?? {
    issuer: `${origin}/identity`,
    audience: ["local"],
  };
  if (!issuer.startsWith(`${origin}/`)) {
    throw new Error(`This stage's issuer ${issuer} does not run on one machine.`);
  }
  return { issuer, clientId: audience[0] ?? "local" };
}
