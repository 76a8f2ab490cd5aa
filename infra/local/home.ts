import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where one instance keeps everything that outlives it. */
export type Home = {
  readonly folder: string;
  readonly databaseFolder: string;
  readonly databasePidFile: string;
  readonly objectsFolder: string;
  readonly queuesFolder: string;
  readonly lettersFolder: string;
  readonly identityFolder: string;
  /** Keys that sign tokens and cookies. */
  readonly keysFile: string;
  /** What runs now: see `runtime-record.ts`. */
  readonly recordFile: string;
  /** Says that the demo is complete. */
  readonly preparedFile: string;
  readonly secretFile: (name: string) => string;
  readonly positionFile: (mapping: string) => string;
  readonly logFile: (name: string) => string;
};

export function homeAt(path: string): Home {
  const folder = resolve(path);
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  return {
    folder,
    databaseFolder: at("dynamodb"),
    databasePidFile: at("dynamodb.json"),
    objectsFolder: at("objects"),
    queuesFolder: at("queues"),
    lettersFolder: at("letters"),
    identityFolder: at("identity"),
    keysFile: at("keys.json"),
    recordFile: at("runtime.json"),
    preparedFile: at("prepared.json"),
    secretFile: (name) => at("secrets", `${name}.json`),
    positionFile: (mapping) => at("streams", `${mapping}.json`),
    logFile: (name) => at("logs", `${name}.log`),
  };
}

const greatestLogBytes = 5_000_000;

/** Makes the folder, readable by its owner alone, and sets a log aside that has grown too large. */
export function openHome(home: Home): void {
  const logs = join(home.folder, "logs");
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(logs).filter((one) => one.endsWith(".log"))) {
    const file = join(logs, name);
    if (statSync(file).size > greatestLogBytes) renameSync(file, `${file}.old`);
  }
}

/** Drops what a demo was interrupted in: nothing but its own data has been kept so far. */
export function forgetUnfinished(home: Home): void {
  for (const folder of [home.databaseFolder, home.objectsFolder, home.queuesFolder]) {
    rmSync(folder, { recursive: true, force: true });
  }
  rmSync(join(home.folder, "streams"), { recursive: true, force: true });
}
