import { timingSafeEqual } from "node:crypto";
import type { ApiEvent, CallerHops } from "#functions/http/request.ts";

/**
 * The site's distribution puts the person's address last in `x-forwarded-for`, and the gateway its
 * own caller's after it.
 */
export function callerHops({ headers, requestContext }: ApiEvent): CallerHops {
  const hops = (headers["x-forwarded-for"] ?? "").split(",").map((hop) => hop.trim());
  return {
    connection: requestContext.http.sourceIp || "unknown",
    claimed: hops.at(-2) || undefined,
    word: headers["x-kelisim-edge"],
  };
}

export type CallerAddress = (hops: CallerHops) => Promise<string>;

/**
 * Address of the person's connection, for counting tries. A claim is believed only from the
 * distribution; whoever calls the gateway directly is counted by their own connection.
 *
 * @param readWord the distribution's word, from the secret store.
 */
export function callerAddressWith(readWord: () => Promise<string>): CallerAddress {
  return async ({ connection, claimed, word }) => {
    if (claimed === undefined || word === undefined) return connection;
    return (isSame(word, await readWord()) ? claimed : connection).slice(0, 64);
  };
}

function isSame(said: string, word: string): boolean {
  const [left, right] = [Buffer.from(said), Buffer.from(word)];
  return left.length === right.length && timingSafeEqual(left, right);
}
