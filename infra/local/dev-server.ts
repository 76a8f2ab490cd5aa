import { join } from "node:path";
import { createServer } from "vite";
import type { Runtime } from "#infra/local/bring-up.ts";
import { projectRoot } from "#infra/local/build/prepare-program.ts";

export type DevServerOptions = {
  readonly port: number;
  /** What answers everything but the web app's sources. */
  readonly behind: Pick<Runtime, "port" | "issuer">;
};

/** Vite's server for the web app's sources, in front of the runtime; gives its close. */
export async function startDevServer({
  port,
  behind,
}: DevServerOptions): Promise<() => Promise<void>> {
  const target = `http://127.0.0.1:${behind.port}`;
  const issuerPath = new URL(behind.issuer).pathname;
  const proxied = ["/api", "/app/config.json", "/kk/", "/ru/", "/en/", "/data/", issuerPath];
  const server = await createServer({
    configFile: join(projectRoot, "web/vite.config.ts"),
    server: {
      port,
      strictPort: true,
      host: "localhost",
      proxy: Object.fromEntries(proxied.map((path) => [path, { target }])),
    },
  });
  await server.listen();
  return () => server.close();
}
