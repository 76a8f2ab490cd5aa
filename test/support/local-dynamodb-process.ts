import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const emulator = new URL("../../node_modules/amplify-dynamodb-simulator/emulator/", import.meta.url)
  .pathname;

/** Half the processor time per operation in short runs, and a bounded memory. */
const jvmFlags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"];

const startWithinMilliseconds = 60_000;

/**
 * Starts DynamoDB Local in memory on a free port. Each access key is a database of its own
 * (no `-sharedDb`), so files of a run do not see each other.
 */
export async function startLocalDynamoDb() {
  const port = await freePort();
  const engine = spawn(
    "java",
    [
      ...jvmFlags,
      `-Djava.library.path=${emulator}DynamoDBLocal_lib`,
      "-jar",
      `${emulator}DynamoDBLocal.jar`,
      "-inMemory",
      "-disableTelemetry",
      "-port",
      String(port),
    ],
    { stdio: "ignore", env: { PATH: process.env["PATH"], DDB_LOCAL_TELEMETRY: "0" } },
  );
  const stop = async () => {
    if (engine.exitCode !== null || engine.signalCode !== null) return;
    const ended = once(engine, "exit");
    engine.kill("SIGTERM");
    await ended;
  };
  process.once("exit", () => engine.kill("SIGKILL"));
  await answers(port, () => engine.exitCode);
  return { port, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** Resolves when the engine answers at all; it refuses an unsigned request with 400. */
async function answers(port: number, exitCode: () => number | null): Promise<void> {
  const until = Date.now() + startWithinMilliseconds;
  while (Date.now() < until) {
    const reply = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (reply !== undefined) return;
    if (exitCode() !== null) throw new Error("DynamoDB Local ended; is Java 17 installed?");
    await wait(50);
  }
  throw new Error("DynamoDB Local did not answer");
}
