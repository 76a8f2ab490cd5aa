import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { answerAsGateway, type GatewayDependencies } from "#infra/local/gateway/gateway.ts";
import { gatewayRefusal, type HttpReply } from "#infra/local/gateway/gateway-reply.ts";
import type { AnswerIdentity } from "#infra/local/identity/identity-server.ts";
import { answerSite, type SiteDependencies } from "#infra/local/site/answer-site.ts";
import type { Behaviour } from "#infra/local/site/behaviours.ts";

export type FrontDependencies = {
  readonly origin: string;
  /** Path under which the issuer answers. */
  readonly issuerPath: string;
  readonly identity: AnswerIdentity;
  /** Mails that were kept instead of being sent; undefined where no page is meant. */
  readonly inbox: (request: IncomingMessage) => HttpReply | undefined;
  readonly behaviourOf: (pathname: string) => Behaviour | undefined;
  readonly gateway: GatewayDependencies;
  readonly site: SiteDependencies;
  readonly onError: (line: string) => void;
};

/** One origin for everything: issuer, site and API, told apart as the distribution tells them. */
export function front(dependencies: FrontDependencies): RequestListener {
  return (request, response) => {
    answer(request, response, dependencies).catch((error: unknown) => {
      dependencies.onError(error instanceof Error ? `${error.stack}` : String(error));
      if (response.headersSent) response.destroy();
      else send(request, response, gatewayRefusal(500));
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  dependencies: FrontDependencies,
): Promise<void> {
  const pathname = (request.url ?? "/").split("?")[0] ?? "/";
  if (pathname.startsWith(`${dependencies.issuerPath}/`)) {
    return dependencies.identity(request, response);
  }
  const letters = dependencies.inbox(request);
  if (letters !== undefined) return send(request, response, letters);
  const behaviour = dependencies.behaviourOf(pathname);
  if (behaviour === undefined) return send(request, response, gatewayRefusal(404));
  const reply = await replyOf(request, pathname, behaviour, dependencies);
  const headers = { ...reply.headers, ...behaviour.headers };
  send(request, response, { ...reply, headers });
}

async function replyOf(
  request: IncomingMessage,
  pathname: string,
  behaviour: Behaviour,
  { origin, gateway, site }: FrontDependencies,
): Promise<HttpReply> {
  if (isApi(behaviour)) return answerAsGateway(request, gateway);
  const elsewhere = addressOnOrigin(request, origin);
  if (elsewhere !== undefined) {
    return { status: 302, headers: { location: elsewhere }, body: Buffer.alloc(0) };
  }
  if (!isDecodable(pathname)) return gatewayRefusal(400);
  return answerSite(request, pathname, behaviour, site);
}

function isApi({ origins }: Behaviour): boolean {
  return origins.some(({ domain }) => domain.includes(".execute-api."));
}

/** Signing in works under one name of this machine, so a page asked for under another moves there. */
function addressOnOrigin({ headers, url }: IncomingMessage, origin: string): string | undefined {
  const { hostname, port } = new URL(origin);
  const asked = headers.host ?? "";
  return asked === `127.0.0.1:${port}` && hostname === "localhost" ? `${origin}${url}` : undefined;
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURI(pathname);
    return true;
  } catch {
    return false;
  }
}

function send(request: IncomingMessage, response: ServerResponse, reply: HttpReply): void {
  const { status, headers, body } = reply;
  const length = status === 304 ? {} : { "content-length": body.length };
  response.writeHead(status, { ...headers, ...length } as Record<string, string | string[]>);
  response.end(request.method === "HEAD" ? undefined : body);
}
