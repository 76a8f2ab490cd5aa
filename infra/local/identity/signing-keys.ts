import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { JWK } from "jose";
import { keptOr } from "#infra/local/kept-file.ts";

/** Keys of the local issuer: kept, so that a token and a session outlive a restart. */
export type SigningKeys = {
  /** Private, for RS256. */
  readonly token: JWK;
  readonly cookies: readonly string[];
};

export function signingKeys(file: string): SigningKeys {
  return keptOr(file, () => ({ token: newTokenKey(), cookies: [randomBytes(32).toString("hex")] }));
}

/** Its public half, for those who check tokens. */
export function publicKeyOf({ token: { kty, n, e, kid, alg, use } }: SigningKeys): JWK {
  return { kty, n, e, kid, alg, use };
}

function newTokenKey(): JWK {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const kid = randomBytes(8).toString("hex");
  return { ...privateKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" } as JWK;
}
