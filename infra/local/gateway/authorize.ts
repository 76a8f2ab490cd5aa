import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { JwtAuthorizer } from "#infra/local/template/routes.ts";

export type Authorization =
  | {
      readonly kind: "authorized";
      readonly claims: Readonly<Record<string, unknown>>;
      readonly scopes: readonly string[];
    }
  /** What `www-authenticate` says; the body says nothing. */
  | { readonly kind: "unauthorized"; readonly description?: string }
  | { readonly kind: "forbidden"; readonly scopes: readonly string[] };

export type AuthorizeRequest = {
  /** The `authorization` header. */
  readonly header: string | undefined;
  readonly authorizer: JwtAuthorizer;
  /** Scopes of the route, one of which the token must hold. */
  readonly scopes: readonly string[];
};

/** Checks a token as the gateway's JWT authorizer does. */
export async function authorize(
  { header, authorizer, scopes }: AuthorizeRequest,
  findKey: JWTVerifyGetKey,
  now: () => Date,
): Promise<Authorization> {
  const token = header?.replace(/^bearer\s+/i, "").trim() ?? "";
  if (token === "") return { kind: "unauthorized" };
  const claims = await verifiedClaims(token, authorizer.issuer, findKey, now());
  if (claims === undefined) return refused("the token is not valid");
  if (!isForAudience(claims, authorizer.audience)) {
    return refused("the token does not have a valid audience");
  }
  const held = scopesOf(claims);
  if (scopes.length > 0 && !scopes.some((scope) => held.includes(scope))) {
    return { kind: "forbidden", scopes };
  }
  return { kind: "authorized", claims, scopes: held };
}

function refused(description: string): Authorization {
  return { kind: "unauthorized", description };
}

/** Absent: the signature, the issuer or a time is wrong, or it is no token at all. */
async function verifiedClaims(
  token: string,
  issuer: string,
  findKey: JWTVerifyGetKey,
  currentDate: Date,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, findKey, {
      issuer,
      currentDate,
      algorithms: ["RS256"],
      requiredClaims: ["exp"],
    });
    return isFromFuture(payload, currentDate) ? undefined : payload;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function isFromFuture({ iat }: JWTPayload, now: Date): boolean {
  return iat !== undefined && iat > now.getTime() / 1000;
}

/** `client_id` counts only where there is no `aud`. */
function isForAudience(claims: JWTPayload, audience: readonly string[]): boolean {
  const named = claims.aud ?? claims["client_id"];
  const values = Array.isArray(named) ? named : [named];
  return values.some((value) => audience.includes(String(value)));
}

function scopesOf(claims: JWTPayload): readonly string[] {
  const scope = claims["scope"] ?? claims["scp"];
  if (Array.isArray(scope)) return scope.map(String);
  return typeof scope === "string" ? scope.split(" ").filter((one) => one !== "") : [];
}
