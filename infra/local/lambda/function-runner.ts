import { randomUUID } from "node:crypto";
import { createWriteStream, existsSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import type { InvocationOutcome, ThreadSetting } from "#infra/local/lambda/invocation.ts";
import type { FunctionModel } from "#infra/local/template/functions.ts";

/** What came of an invocation; a failure's words are for the log, never for a caller. */
export type InvocationResult =
  | { readonly kind: "answered"; readonly reply: unknown }
  | { readonly kind: "failed"; readonly reason: "error" | "timeout" | "crash" };

export type FunctionRunner = {
  readonly invoke: (event: unknown) => Promise<InvocationResult>;
  /** Ends its threads; what was under way fails. */
  readonly stop: () => Promise<void>;
};

export type RunnerOptions = {
  readonly model: FunctionModel;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  readonly onError: (line: string) => void;
};

type Waiting = {
  readonly resolve: (result: InvocationResult) => void;
  readonly timer: NodeJS.Timeout;
};
type Thread = { readonly worker: Worker; readonly waiting: Map<string, Waiting> };

/**
 * Runs a function in a thread of its own, started at its first event and again after a crash. After
 * a timeout the thread takes no new event and ends with the last of its others.
 */
export function functionRunner(options: RunnerOptions): FunctionRunner {
  const log = createWriteStream(options.logFile, { flags: "a", mode: 0o600 });
  const threads = new Set<Thread>();
  let current: Thread | undefined;

  const forget = (thread: Thread) => {
    threads.delete(thread);
    if (current === thread) current = undefined;
  };
  const start = (): Thread => {
    const thread: Thread = { worker: startWorker(options, log), waiting: new Map() };
    threads.add(thread);
    thread.worker.on("message", (outcome: InvocationOutcome) => settle(thread, outcome, report));
    thread.worker.on("error", (error) => report(`crashed: ${error.stack ?? error.message}`));
    thread.worker.on("exit", () => {
      forget(thread);
      for (const id of thread.waiting.keys())
        finish(thread, id, { kind: "failed", reason: "crash" });
    });
    return thread;
  };
  const report = (text: string) => {
    log.write(`${text}\n`);
    options.onError(`${options.model.label}: ${text}`);
  };
  const retire = (thread: Thread, id: string) => {
    report(`did not answer within ${options.model.timeoutSeconds} s`);
    if (current === thread) current = undefined;
    finish(thread, id, { kind: "failed", reason: "timeout" });
    if (thread.waiting.size === 0) void thread.worker.terminate();
  };

  return {
    invoke: (event) => {
      const { timeoutSeconds } = options.model;
      current ??= start();
      const thread = current;
      const id = randomUUID();
      const deadlineAt = Date.now() + timeoutSeconds * 1000;
      return new Promise((resolve) => {
        const timer = setTimeout(() => retire(thread, id), timeoutSeconds * 1000);
        thread.waiting.set(id, { resolve, timer });
        thread.worker.postMessage({ id, event: JSON.stringify(event), deadlineAt });
      });
    },
    stop: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
      await new Promise<void>((resolve) => log.end(() => resolve()));
    },
  };
}

function settle(thread: Thread, outcome: InvocationOutcome, report: (text: string) => void): void {
  if (outcome.kind === "threw") {
    report(`failed: ${outcome.error}`);
    finish(thread, outcome.id, { kind: "failed", reason: "error" });
    return;
  }
  finish(thread, outcome.id, { kind: "answered", reply: JSON.parse(outcome.reply) });
}

function finish(thread: Thread, id: string, result: InvocationResult): void {
  const waiting = thread.waiting.get(id);
  if (waiting === undefined) return;
  thread.waiting.delete(id);
  clearTimeout(waiting.timer);
  waiting.resolve(result);
}

function startWorker({ model, environment, onError }: RunnerOptions, log: WriteStream): Worker {
  const [module = "", exportName = ""] = model.handler.split(".");
  const setting: ThreadSetting = {
    module: moduleFile(join(model.folder, module)),
    exportName,
    functionName: model.name,
    memoryMegabytes: model.memoryMegabytes,
  };
  const worker = new Worker(new URL("./function-thread.ts", import.meta.url), {
    name: model.label,
    env: { ...environment },
    workerData: setting,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: model.memoryMegabytes },
  });
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  createInterface({ input: worker.stderr }).on("line", (line) =>
    onError(`${model.label}: ${line}`),
  );
  return worker;
}

function moduleFile(path: string): string {
  const file = [".mjs", ".js", ".cjs"].map((end) => `${path}${end}`).find(existsSync);
  if (file === undefined) throw new Error(`There is no bundle at ${path}.`);
  return file;
}
