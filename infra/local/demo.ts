import { closersOf } from "#infra/local/closers.ts";
import { runDemo } from "#infra/local/demo/run-demo.ts";
import { homeAt } from "#infra/local/home.ts";
import { readKept } from "#infra/local/kept-file.ts";
import { startRuntime } from "#infra/local/runtime.ts";
import { findRunning, type RuntimeRecord, waitUntilCaughtUp } from "#infra/local/runtime-record.ts";
import { settingOf } from "#infra/local/setting.ts";
import { untilSignal } from "#infra/local/until-signal.ts";

process.env["TZ"] = "UTC";

const onMessage = (line: string) => console.log(line);
const onError = (line: string) => console.error(line);

process.exit(await untilSignal(run, onError));

/** Fills more enterprises and their returns in, through the instance that runs or through our own. */
async function run(signal: AbortSignal): Promise<void> {
  const closers = closersOf(onError);
  signal.addEventListener("abort", () => void closers.closeAll());
  try {
    const { environments, endpoints, ...record } = await instance(signal, closers.add);
    const parts = process.argv.slice(2);
    await runDemo({ arguments: parts, environments, endpoints, output: "shown", closers });
    onMessage("Waiting until the indicators have caught up …");
    await waitUntilCaughtUp({ ...record, environments, endpoints });
    onMessage("Done.");
  } finally {
    await closers.closeAll();
  }
}

async function instance(
  signal: AbortSignal,
  addCloser: (close: () => Promise<void>) => void,
): Promise<RuntimeRecord> {
  const setting = settingOf(process.env);
  const home = homeAt(setting.home);
  const running = await findRunning(home);
  if (running !== undefined) return running;
  const options = {
    ...setting,
    port: 0,
    buildsWebApp: false,
    onMessage,
    onError,
    signal,
    showsProgress: true,
  };
  const { stop } = await startRuntime(options);
  addCloser(stop);
  const record = readKept<RuntimeRecord>(home.recordFile);
  if (record === undefined) throw new Error(`${home.recordFile} is missing.`);
  return record;
}
