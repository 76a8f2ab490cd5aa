import type { RequestListener } from "node:http";
import { CannotStart } from "#infra/local/cannot-start.ts";
import type { Closers } from "#infra/local/closers.ts";
import { gatewayRefusal } from "#infra/local/gateway/gateway-reply.ts";
import { type Listening, listenOn } from "#infra/local/http/listen.ts";

export type FrontDoor = {
  readonly port: number;
  /** Until it is called, every request is told that the service is not up yet. */
  readonly answerWith: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
};

/**
 * Takes the port at once, before anything slow, on both of the machine's loopback addresses.
 * @throws CannotStart when the port is taken.
 */
export async function openFrontDoor(port: number, closers: Closers): Promise<FrontDoor> {
  const current: { listener: RequestListener } = { listener: notYet };
  const listener: RequestListener = (request, response) => current.listener(request, response);
  const first = await listenOrExplain(port, listener);
  closers.add(first.close);
  const second = await listenOnSixth(first.port, listener);
  closers.add(second);
  return {
    port: first.port,
    answerWith: (answer) => {
      current.listener = answer;
    },
    close: async () => {
      await Promise.all([first.close(), second()]);
    },
  };
}

async function listenOrExplain(port: number, listener: RequestListener): Promise<Listening> {
  try {
    return await listenOn("127.0.0.1", port, listener);
  } catch (error) {
    if (!isCoded(error, "EADDRINUSE") && !isCoded(error, "EACCES")) throw error;
    throw new CannotStart(
      `Port ${port} is not free on this machine.`,
      `PORT=${port < 1024 ? 8080 : port + 1} npm start`,
    );
  }
}

/** A machine without IPv6 does without. */
async function listenOnSixth(port: number, listener: RequestListener): Promise<Listening["close"]> {
  try {
    return (await listenOn("::1", port, listener)).close;
  } catch {
    return async () => undefined;
  }
}

function isCoded(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

const notYet: RequestListener = (_, response) => {
  const { status, headers, body } = gatewayRefusal(503);
  response.writeHead(status, headers as Record<string, string>).end(body);
};
