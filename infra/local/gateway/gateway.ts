import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { JWTVerifyGetKey } from "jose";
import { authorize } from "#infra/local/gateway/authorize.ts";
import { type GatewayCaller, gatewayEvent } from "#infra/local/gateway/gateway-event.ts";
import {
  gatewayRefusal,
  gatewayReply,
  type HttpReply,
} from "#infra/local/gateway/gateway-reply.ts";
import type { FindRoute, RouteMatch } from "#infra/local/gateway/route-table.ts";
import { readBody } from "#infra/local/http/read-body.ts";
import type { InvocationResult } from "#infra/local/lambda/function-runner.ts";

export type GatewayDependencies = {
  readonly findRoute: FindRoute;
  readonly findKey: JWTVerifyGetKey;
  readonly invoke: (functionName: string, event: unknown) => Promise<InvocationResult>;
  /** Whether the demo is complete and projected; until then nothing is answered. */
  readonly isReady: () => boolean;
  readonly now: () => Date;
};

const greatestBodyBytes = 10 * 1024 * 1024;

/** Answers a request as the deployed HTTP API would. */
export async function answerAsGateway(
  request: IncomingMessage,
  dependencies: GatewayDependencies,
): Promise<HttpReply> {
  if (!dependencies.isReady()) return gatewayRefusal(503);
  const match = findMatch(request, dependencies);
  if (match === "malformed") return gatewayRefusal(400);
  if (match === undefined) return gatewayRefusal(404);
  const admitted = await admit(request, match, dependencies);
  if (admitted.kind === "refused") return admitted.reply;
  const body = await readBody(request, greatestBodyBytes);
  if (body === undefined) return gatewayRefusal(413, { connection: "close" });
  const event = gatewayEvent(
    {
      id: randomUUID(),
      at: dependencies.now(),
      method: request.method ?? "",
      target: request.url ?? "/",
      headers: request.headers,
      body,
      sourceIp: request.socket.remoteAddress?.replace("::ffff:", "") ?? "127.0.0.1",
    },
    match,
    admitted.caller,
  );
  return gatewayReply(await dependencies.invoke(match.route.functionName, event));
}

function findMatch(
  { method = "", url = "/" }: IncomingMessage,
  { findRoute }: GatewayDependencies,
): RouteMatch | "malformed" | undefined {
  try {
    return findRoute(method, url.split("?")[0] ?? "");
  } catch (error) {
    if (error instanceof URIError) return "malformed";
    throw error;
  }
}

type Admission =
  | { readonly kind: "refused"; readonly reply: HttpReply }
  | { readonly kind: "admitted"; readonly caller?: GatewayCaller };

async function admit(
  { headers }: IncomingMessage,
  { route }: RouteMatch,
  { findKey, now }: GatewayDependencies,
): Promise<Admission> {
  const { authorizer, scopes } = route;
  if (authorizer === undefined) return { kind: "admitted" };
  const header = headers.authorization;
  const authorization = await authorize({ header, authorizer, scopes }, findKey, now);
  if (authorization.kind === "authorized") return { kind: "admitted", caller: authorization };
  if (authorization.kind === "forbidden") {
    const challenge = `Bearer scope="${authorization.scopes.join(" ")}" error="insufficient_scope"`;
    return { kind: "refused", reply: gatewayRefusal(403, { "www-authenticate": challenge }) };
  }
  const { description } = authorization;
  const reason =
    description === undefined
      ? "Bearer"
      : `Bearer scope="" error="invalid_token" error_description="${description}"`;
  return { kind: "refused", reply: gatewayRefusal(401, { "www-authenticate": reason }) };
}
