import type { APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import type { ApiEvent } from "#functions/http/request.ts";
import type { ApiContract } from "#shared/api/contract.ts";

export type Call = {
  /** Subject of the sign-in; absent: not signed in. */
  readonly as?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; `raw` is sent as it is. */
  readonly body?: unknown;
  readonly raw?: string;
  readonly base64?: boolean;
  /** Sent as base64, as the gateway does with what is not text. */
  readonly bytes?: Buffer;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
};

export type Answered = {
  readonly status: number;
  // Tests look into bodies of every shape.
  // biome-ignore lint/suspicious/noExplicitAny: the assertion is the check.
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
};

type Handler = (event: ApiEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** Calls a handler as API Gateway does, by a contract. */
export function callOf(handler: Handler) {
  return async (contract: ApiContract, call: Call = {}): Promise<Answered> => {
    const result = await handler(eventOf(contract, call), { awsRequestId: "request-1" } as Context);
    const text = result.body ?? "";
    const json = String(result.headers?.["content-type"]).includes("json");
    return {
      status: result.statusCode ?? 0,
      body: json ? JSON.parse(text) : text,
      headers: result.headers ?? {},
      text,
    };
  };
}

function eventOf(contract: ApiContract, call: Call): ApiEvent {
  const path = pathOf(contract, call.params ?? {});
  const event = {
    version: "2.0",
    routeKey: `${contract.method} ${contract.path}`,
    rawPath: path,
    rawQueryString: "",
    headers: headersOf(contract, call),
    pathParameters: pathParametersOf(contract, call.params ?? {}),
    queryStringParameters: call.query,
    body: bodyOf(call),
    isBase64Encoded: call.base64 ?? call.bytes !== undefined,
    requestContext: {
      http: { method: contract.method, path, sourceIp: call.address ?? "192.0.2.1" },
      ...(call.as === undefined ? {} : { authorizer: { jwt: { claims: { sub: call.as } } } }),
    },
  };
  return event as unknown as ApiEvent;
}

/** Only those that the path names, as the gateway does. */
function pathParametersOf({ path }: ApiContract, params: NonNullable<Call["params"]>) {
  const named = Object.entries(params).filter(([name]) => path.includes(`{${name}}`));
  return Object.fromEntries(named.map(([name, value]) => [name, String(value)]));
}

function bodyOf({ raw, body, base64, bytes }: Call): string | undefined {
  if (bytes !== undefined) return bytes.toString("base64");
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return base64 && text !== undefined ? Buffer.from(text).toString("base64") : text;
}

function headersOf(contract: ApiContract, { key, headers }: Call): Record<string, string> {
  return {
    ...(contract.body === undefined ? {} : { "content-type": "application/json" }),
    ...(key === undefined ? {} : { "idempotency-key": key }),
    ...headers,
  };
}

function pathOf({ path }: ApiContract, params: NonNullable<Call["params"]>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_match, name) => encodeURIComponent(String(params[name])));
}
