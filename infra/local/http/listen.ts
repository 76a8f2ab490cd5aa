import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Listening = {
  readonly port: number;
  /** Frees the port; closing again does no harm. */
  readonly close: () => Promise<void>;
};

/** Listens on one loopback address; port 0 takes a free one. */
export async function listenOn(
  host: "127.0.0.1" | "::1",
  port: number,
  listener: RequestListener,
): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

const graceMilliseconds = 3000;

/** Lets what is being answered come to its end, but not for ever. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
  });
}
