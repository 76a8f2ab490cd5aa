import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startRuntime } from "#infra/local/runtime.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: Vitest's context is extended by merging.
  interface ProvidedContext {
    origin: string;
    home: string;
  }
}

/** Starts the whole program once for all browser journeys, as `npm start` does, with its demo. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), "kelisim-e2e-"));
  const program = await startRuntime({ port: await freePort(), home, demo: true });
  project.provide("origin", program.origin);
  project.provide("home", home);
  return async () => {
    await program.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
