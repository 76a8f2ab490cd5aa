import type { ApiEvent } from "#functions/http/request.ts";

/**
 * Address of the person's connection. Behind the site's distribution the gateway sees only the
 * distribution, which puts the person's address last in `x-forwarded-for` and is itself added
 * after it by the gateway. Good enough to count tries, never to decide who somebody is.
 */
export function callerAddress(event: ApiEvent): string {
  const hops = (event.headers["x-forwarded-for"] ?? "").split(",").map((hop) => hop.trim());
  const address = hops.length > 1 ? hops.at(-2) : undefined;
  return (address || event.requestContext.http.sourceIp || "unknown").slice(0, 64);
}
