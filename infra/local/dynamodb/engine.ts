import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Closers } from "#infra/local/closers.ts";
import type { Home } from "#infra/local/home.ts";
import { readKept, writeKept } from "#infra/local/kept-file.ts";
import { commandLineOf, endChild, endProcess, isAlive } from "#infra/local/processes.ts";

export type DatabaseEngine = {
  readonly endpoint: string;
  /** Resolves when the process ends without being asked to. */
  readonly failed: Promise<void>;
};

export type DatabaseOptions = {
  readonly home: Home;
  /** Program to start. */
  readonly java: string;
  readonly closers: Closers;
  /** Called when no engine of an earlier run has its hands on the data any more. */
  readonly beforeData: () => void;
};

const graceSeconds = 10;
const startSeconds = 60;

/** Starts the official DynamoDB Local on the home's data folder and waits until it answers. */
export async function startDatabase(options: DatabaseOptions): Promise<DatabaseEngine> {
  const { java, home, closers } = options;
  await endLeftOver(home);
  options.beforeData();
  mkdirSync(home.databaseFolder, { recursive: true });
  const port = await freePort();
  const child = spawnEngine(java, port, home);
  let stopping = false;
  closers.add(async () => {
    stopping = true;
    await endChild(child, graceSeconds);
    rmSync(home.databasePidFile, { force: true });
  });
  writeKept(home.databasePidFile, { pid: child.pid });
  const failed = new Promise<void>((resolve) => {
    child.once("exit", () => {
      if (!stopping) resolve();
    });
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await waitUntilItAnswers(endpoint, child, home);
  return { endpoint, failed };
}

/** In a process group of its own: Ctrl-C must not reach it before the functions are done. */
function spawnEngine(java: string, port: number, home: Home): ChildProcess {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve("amplify-dynamodb-simulator/package.json")),
    "emulator",
  );
  const log = openSync(home.logFile("dynamodb"), "a");
  const child = spawn(
    java,
    [
      ...["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m"],
      `-Djava.library.path=${join(folder, "DynamoDBLocal_lib")}`,
      ...["-jar", join(folder, "DynamoDBLocal.jar")],
      ...["-port", String(port), "-sharedDb", "-disableTelemetry"],
      ...["-dbPath", home.databaseFolder],
    ],
    {
      cwd: home.folder,
      detached: true,
      stdio: ["ignore", log, log],
      env: { PATH: process.env["PATH"], HOME: home.folder, DDB_LOCAL_TELEMETRY: "0" },
    },
  );
  closeSync(log);
  child.unref();
  return child;
}

/** A run that was killed leaves its engine behind, and two engines must not share a folder. */
async function endLeftOver(home: Home): Promise<void> {
  const pid = readKept<{ readonly pid: number }>(home.databasePidFile)?.pid;
  if (pid === undefined || !isAlive(pid)) return;
  const command = commandLineOf(pid);
  if (!command.includes("DynamoDBLocal.jar") || !command.includes(home.databaseFolder)) return;
  await endProcess(pid, graceSeconds);
}

async function waitUntilItAnswers(
  endpoint: string,
  child: ChildProcess,
  home: Home,
): Promise<void> {
  for (let waited = 0; waited < startSeconds * 1000; waited += 100) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await answers(endpoint)) return;
    await sleep(100);
  }
  throw new Error(`The database engine did not start; ${home.logFile("dynamodb")} says why.`);
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(2000) });
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
