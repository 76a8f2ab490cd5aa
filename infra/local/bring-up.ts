import { prepareAssembly, prepareWebApp } from "#infra/local/build/prepare-program.ts";
import type { Closers } from "#infra/local/closers.ts";
import { runDemo } from "#infra/local/demo/run-demo.ts";
import { findJava } from "#infra/local/dynamodb/java.ts";
import { startEngines } from "#infra/local/engines.ts";
import { forgetUnfinished, type Home, openHome } from "#infra/local/home.ts";
import { openFrontDoor } from "#infra/local/http/front-door.ts";
import { frontOf } from "#infra/local/http/front-of.ts";
import { localIssuer } from "#infra/local/identity/local-issuer.ts";
import { readKept, writeKept } from "#infra/local/kept-file.ts";
import { startFunctions } from "#infra/local/lambda/functions.ts";
import { forgetRecord, keepRecord, type RuntimeRecord } from "#infra/local/runtime-record.ts";
import { startSources } from "#infra/local/start-sources.ts";
import { readProgram } from "#infra/local/template/program.ts";
import { stageNamed } from "#infra/stages.ts";

export type RuntimeOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  /** Folder that keeps the state. */
  readonly home: string;
  /** Whether a new home is filled with the demo. */
  readonly demo: boolean;
  /** Stage whose templates are run; absent: `local`. */
  readonly stage?: string;
  /** Origin that people see when another server stands before this one. */
  readonly publicOrigin?: string;
  /** Whether the web app is built first if a source of it has changed; absent: yes. */
  readonly buildsWebApp?: boolean;
  /** Whether the demo's progress is the person's to see. */
  readonly showsProgress?: boolean;
  /** Puts a door of one's own, such as a meter, between the functions and the database. */
  readonly tapDatabase?: (endpoint: string) => Promise<string>;
  readonly onMessage?: (line: string) => void;
  readonly onError?: (line: string) => void;
  /** Ends a start under way. */
  readonly signal?: AbortSignal;
};

export type Runtime = {
  readonly origin: string;
  /** Where it really listens: the origin, unless another server stands before it. */
  readonly port: number;
  readonly issuer: string;
  readonly clientId: string;
  /** Ends every thread and child, closes every port and resolves when all are gone. */
  readonly stop: () => Promise<void>;
  /** Resolves when streams and queues have been worked off. */
  readonly caughtUp: () => Promise<void>;
  /** Resolves when an engine has ended without being asked to. */
  readonly failed: Promise<void>;
};

export type SettledOptions = RuntimeOptions &
  Required<
    Pick<RuntimeOptions, "stage" | "buildsWebApp" | "showsProgress" | "onMessage" | "onError">
  >;

/** Starts part after part; whatever has been opened is in `closers`, should a later part fail. */
export async function bringUp(
  options: SettledOptions,
  home: Home,
  closers: Closers,
): Promise<Runtime> {
  const { onError, onMessage } = options;
  const java = await findJava(process.env);
  const door = await openFrontDoor(options.port, closers);
  openHome(home);
  const origin = options.publicOrigin ?? `http://localhost:${door.port}`;
  const isNew = readKept(home.preparedFile) === undefined;
  const caughtUp: { now: () => Promise<void> } = { now: async () => undefined };
  const engines = await enginesFor(options, origin, {
    java,
    home,
    closers,
    caughtUp: () => caughtUp.now(),
  });
  const { program, endpoints } = engines;
  const models = program.functions;
  const functions = startFunctions({ models, endpoints, home, closers, onError });
  caughtUp.now = startSources({ engines, functions, home, closers, onError });
  const issuer = localIssuer(program.routes, origin, home, onError);
  const readiness = { isReady: false };
  const { lettersFolder } = home;
  const front = { origin, engines, functions, issuer, lettersFolder, readiness, onError };
  door.answerWith(frontOf(front));
  closers.add(door.close);
  const { environments } = functions;
  const runtime = { origin, port: door.port, issuer: issuer.issuer, clientId: issuer.clientId };
  tellScripts(home, closers, { ...runtime, pid: process.pid, endpoints, environments });
  if (isNew && options.demo) {
    onMessage("Preparing the demo …");
    const output = options.showsProgress ? "shown" : "kept";
    await runDemo({ arguments: ["--demo"], environments, endpoints, output, closers });
  }
  await caughtUp.now();
  if (isNew) writeKept(home.preparedFile, { demo: options.demo });
  readiness.isReady = true;
  const { failed } = engines.database;
  return { ...runtime, stop: closers.closeAll, caughtUp: () => caughtUp.now(), failed };
}

type EngineParts = {
  readonly java: string;
  readonly home: Home;
  readonly closers: Closers;
  readonly caughtUp: () => Promise<void>;
};

async function enginesFor(options: SettledOptions, origin: string, parts: EngineParts) {
  const { stage, onMessage } = options;
  const { home, closers } = parts;
  const preparing = { environment: process.env, closers, onMessage };
  if (options.buildsWebApp) await prepareWebApp(preparing);
  const assembly = await prepareAssembly(stage, preparing);
  onMessage("Starting the engines …");
  const isUnfinished = readKept(home.preparedFile) === undefined;
  return startEngines({
    ...parts,
    tapDatabase: options.tapDatabase ?? (async (endpoint) => endpoint),
    beforeData: () => {
      if (isUnfinished) forgetUnfinished(home);
    },
    readProgram: (queues) => {
      const stageOrigin = stageNamed(stage).origin;
      return readProgram(assembly, { queues, issuer: `${origin}/identity`, stageOrigin, origin });
    },
  });
}

function tellScripts(home: Home, closers: Closers, record: RuntimeRecord): void {
  keepRecord(home, record);
  closers.add(async () => forgetRecord(home));
}
