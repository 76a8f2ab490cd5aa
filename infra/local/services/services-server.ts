import type { IncomingMessage, ServerResponse } from "node:http";
import { type Listening, listenOn } from "#infra/local/http/listen.ts";
import { readBody } from "#infra/local/http/read-body.ts";
import { refusal, type ServiceReply } from "#infra/local/services/aws-json.ts";

export type Services = {
  /** By the service's part of `X-Amz-Target`: operation and input to reply. */
  readonly byTarget: Readonly<Record<string, (operation: string, input: unknown) => ServiceReply>>;
  /** By method and path, for services that speak REST. */
  readonly byRoute: Readonly<
    Record<string, (input: unknown) => ServiceReply | Promise<ServiceReply>>
  >;
};

const greatestBytes = 20_000_000;

/**
 * One loopback endpoint for the services that are a few calls each: queues, secrets, letters.
 * It listens before it can answer, as its address is part of what it answers for.
 */
export function serveServices(services: () => Services | undefined): Promise<Listening> {
  return listenOn("127.0.0.1", 0, (request, response) => {
    answer(request, services()).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, refusal("ValidationException", String(error))),
    );
  });
}

async function answer(
  request: IncomingMessage,
  services: Services | undefined,
): Promise<ServiceReply> {
  const body = await readBody(request, greatestBytes);
  const input: unknown = body === undefined || body.length === 0 ? {} : JSON.parse(body.toString());
  const [service = "", operation = ""] = String(request.headers["x-amz-target"] ?? "").split(".");
  const route = `${request.method} ${request.url}`;
  const reply =
    services?.byTarget[service]?.(operation, input) ?? (await services?.byRoute[route]?.(input));
  return reply ?? refusal("UnknownOperationException", `There is no local engine for ${route}.`);
}

function send(response: ServerResponse, { status, body }: ServiceReply): void {
  response
    .writeHead(status, { "content-type": "application/x-amz-json-1.0" })
    .end(JSON.stringify(body));
}
