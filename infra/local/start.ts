import type { Runtime } from "#infra/local/bring-up.ts";
import { CannotStart } from "#infra/local/cannot-start.ts";
import { type Closers, closersOf } from "#infra/local/closers.ts";
import { startDevServer } from "#infra/local/dev-server.ts";
import { readyWords } from "#infra/local/ready-words.ts";
import { startRuntime } from "#infra/local/runtime.ts";
import { settingOf } from "#infra/local/setting.ts";
import { untilSignal } from "#infra/local/until-signal.ts";

// Functions run in UTC, as on AWS; threads take the zone of their process.
process.env["TZ"] = "UTC";

const isDev = process.argv.includes("--dev");
const onMessage = (line: string) => console.log(line);
const onError = (line: string) => console.error(line);

process.exit(await untilSignal(run, onError));

async function run(signal: AbortSignal): Promise<void> {
  const closers = closersOf(onError);
  signal.addEventListener("abort", () => void closers.closeAll());
  try {
    const { origin, failed } = await open(signal, closers);
    onMessage(readyWords(origin));
    await Promise.race([failed.then(explainFailure), aborted(signal)]);
  } finally {
    await closers.closeAll();
  }
}

async function open(
  signal: AbortSignal,
  closers: Closers,
): Promise<Pick<Runtime, "origin" | "failed">> {
  const { port, ...setting } = settingOf(process.env);
  const common = { ...setting, onMessage, onError, signal, showsProgress: true };
  if (!isDev) {
    const runtime = await startRuntime({ ...common, port });
    closers.add(runtime.stop);
    return runtime;
  }
  const publicOrigin = `http://localhost:${port}`;
  const runtime = await startRuntime({ ...common, port: 0, publicOrigin, buildsWebApp: false });
  closers.add(runtime.stop);
  closers.add(await startDevServer({ port, behind: runtime }));
  return runtime;
}

function explainFailure(): never {
  throw new CannotStart("The database engine has ended; its log is dynamodb.log.");
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve());
  });
}
