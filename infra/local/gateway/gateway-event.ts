import type { IncomingHttpHeaders } from "node:http";
import type { RouteMatch } from "#infra/local/gateway/route-table.ts";
import { accountId } from "#infra/local/template/physical.ts";

export type GatewayRequest = {
  readonly id: string;
  readonly at: Date;
  readonly method: string;
  /** As it was sent: path, then `?` and the query if there is one. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sourceIp: string;
};

export type GatewayCaller = {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly scopes: readonly string[];
};

/** The event of payload format 2.0 that an HTTP API hands to a function. */
export function gatewayEvent(
  request: GatewayRequest,
  { route, pathParameters }: RouteMatch,
  caller: GatewayCaller | undefined,
): Record<string, unknown> {
  const [rawPath = "", ...query] = request.target.split("?");
  const rawQueryString = query.join("?");
  const { cookie, ...others } = request.headers;
  const headers = textHeaders({ ...others, ...forwarded(request) });
  return {
    version: "2.0",
    routeKey: route.routeKey,
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/).filter((one) => one !== "") }),
    headers,
    ...parametersOf("queryStringParameters", queryParameters(rawQueryString)),
    ...parametersOf("pathParameters", pathParameters),
    requestContext: {
      accountId,
      apiId: "local",
      domainName: headers["host"] ?? "",
      domainPrefix: "local",
      ...(caller === undefined ? {} : { authorizer: { jwt: jwtOf(caller) } }),
      http: {
        method: request.method,
        path: rawPath,
        protocol: "HTTP/1.1",
        sourceIp: request.sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: request.id,
      routeKey: route.routeKey,
      stage: "$default",
      time: logTimeOf(request.at),
      timeEpoch: request.at.getTime(),
    },
    ...bodyOf(request.body, headers["content-type"]),
  };
}

/** The site's distribution adds the viewer's address and the gateway adds the distribution's. */
function forwarded({ headers, sourceIp }: GatewayRequest): Readonly<Record<string, string>> {
  const before = headers["x-forwarded-for"];
  const addresses = [...(before === undefined ? [] : [String(before)]), sourceIp, "127.0.0.1"];
  return { "x-forwarded-for": addresses.join(", "), "x-forwarded-proto": "http" };
}

/** Names are lowercase already; a header sent several times is joined with commas. */
function textHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(",") : value]],
    ),
  );
}

/** A name sent several times has its values joined with commas. */
function queryParameters(rawQueryString: string): Readonly<Record<string, string>> {
  const query = new URLSearchParams(rawQueryString);
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => [name, query.getAll(name).join(",")]),
  );
}

/** The gateway leaves an empty group out. */
function parametersOf(name: string, values: Readonly<Record<string, string>>) {
  return Object.keys(values).length === 0 ? {} : { [name]: values };
}

/** Every claim arrives as text, a list as `[a b]`. */
function jwtOf({ claims, scopes }: GatewayCaller) {
  const texts = Object.entries(claims).map(([name, value]) => [
    name,
    Array.isArray(value) ? `[${value.join(" ")}]` : String(value),
  ]);
  return { claims: Object.fromEntries(texts), scopes };
}

function bodyOf(body: Buffer, contentType: string | undefined) {
  if (body.length === 0) return { isBase64Encoded: false };
  const isBase64Encoded = !isText(contentType);
  return { body: body.toString(isBase64Encoded ? "base64" : "utf8"), isBase64Encoded };
}

/** `text/*` and JSON are handed over as text, everything else as base64. */
function isText(contentType = ""): boolean {
  const [type = ""] = contentType.toLowerCase().split(";");
  return /^(text\/.+|application\/(json|.+\+json))$/.test(type.trim());
}

/** `12/Mar/2020:19:03:58 +0000` */
function logTimeOf(at: Date): string {
  const [, day, month, year, time] =
    /^\w+, (\d+) (\w+) (\d+) ([\d:]+) GMT$/.exec(at.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}
