import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Runtime } from "#infra/local/bring-up.ts";
import { startRuntime } from "#infra/local/runtime.ts";

/** The whole program, empty, on a home of its own that is gone afterwards. */
export type RunningProgram = {
  readonly home: string;
  readonly runtime: () => Runtime;
  readonly start: (port?: number) => Promise<void>;
  /** Stops it and removes its home. */
  readonly end: () => Promise<void>;
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly tokenOf: (user: string) => Promise<string>;
  readonly script: (
    ...parts: readonly string[]
  ) => Promise<{ readonly stdout: string; readonly stderr: string }>;
  /** What a file of the home holds. */
  readonly kept: <Value>(name: string) => Value;
};

/** Gives a program that is not started yet. */
export function aProgram(): RunningProgram {
  const home = mkdtempSync(join(tmpdir(), "kelisim-program-"));
  let current: Runtime | undefined;
  const runtime = () => {
    if (current === undefined) throw new Error("The program has not been started.");
    return current;
  };
  const script = (...parts: readonly string[]) => {
    const env = { ...process.env, KELISIM_HOME: home, NODE_OPTIONS: "" };
    return promisify(execFile)(process.execPath, [...parts], { env });
  };
  return {
    home,
    runtime,
    script,
    start: async (port = 0) => {
      current = await startRuntime({
        port,
        home,
        demo: false,
        buildsWebApp: false,
        onError: console.error,
      });
    },
    end: async () => {
      await current?.stop();
      rmSync(home, { recursive: true, force: true });
    },
    ask: (path, init = {}) => fetch(`${runtime().origin}${path}`, { redirect: "manual", ...init }),
    tokenOf: async (user) => (await script("infra/local/token.ts", user)).stdout.trim(),
    kept: (name) => JSON.parse(readFileSync(join(home, name), "utf8")),
  };
}

export function isAlive(pid: number | undefined): boolean {
  return pid !== undefined && existsSync(`/proc/${pid}`);
}
