import type { InvocationResult } from "#infra/local/lambda/function-runner.ts";

export type HttpReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
};

const messageOf = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  413: "Request Entity Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;

/** The gateway's own bytes: they cannot be changed on AWS, so they are the same here. */
export function gatewayRefusal(
  status: keyof typeof messageOf,
  headers: Readonly<Record<string, string>> = {},
): HttpReply {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: Buffer.from(JSON.stringify({ message: messageOf[status] })),
  };
}

const greatestReplyBytes = 6_291_556;

type FunctionReply = {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};

/** What a function's result looks like to the caller; a reply that is none is its failure. */
export function gatewayReply(result: InvocationResult): HttpReply {
  if (result.kind === "failed") return gatewayRefusal(500);
  const reply = replyOf(result.reply);
  if (reply === undefined) return gatewayRefusal(500);
  const body = Buffer.from(reply.body ?? "", reply.isBase64Encoded ? "base64" : "utf8");
  if (body.length > greatestReplyBytes) return gatewayRefusal(500);
  const headers = Object.entries(reply.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return {
    status: reply.statusCode,
    headers: {
      "content-type": "text/plain;charset=UTF-8",
      ...Object.fromEntries(headers),
      ...(reply.cookies === undefined ? {} : { "set-cookie": reply.cookies }),
    },
    body,
  };
}

/** A reply without a status is taken for the body of a 200, as the gateway infers it. */
function replyOf(reply: unknown): FunctionReply | undefined {
  if (typeof reply === "object" && reply !== null && "statusCode" in reply) {
    const { statusCode } = reply;
    const isStatus = Number.isInteger(statusCode) && Number(statusCode) >= 200;
    return isStatus ? (reply as FunctionReply) : undefined;
  }
  if (reply === null || reply === undefined) return undefined;
  return {
    statusCode: 200,
    headers: { "content-type": "application/json" },
    body: typeof reply === "string" ? reply : JSON.stringify(reply),
  };
}
