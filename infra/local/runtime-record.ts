import { rmSync } from "node:fs";
import type { Home } from "#infra/local/home.ts";
import { readKept, writeKept } from "#infra/local/kept-file.ts";
import type { Endpoints } from "#infra/local/lambda/function-environment.ts";
import { isAlive } from "#infra/local/processes.ts";

/** What an instance that runs tells the scripts beside it, in `runtime.json` of its home. */
export type RuntimeRecord = {
  readonly pid: number;
  readonly port: number;
  readonly origin: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly endpoints: Endpoints;
  /** By the function's label, such as `Filing`. */
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export function keepRecord(home: Home, record: RuntimeRecord): void {
  writeKept(home.recordFile, record);
}

export function forgetRecord(home: Home): void {
  rmSync(home.recordFile, { force: true });
}

/** Resolves when the instance has worked off its streams and queues. */
export async function waitUntilCaughtUp({ endpoints }: RuntimeRecord): Promise<void> {
  await fetch(`${endpoints.sqs}/lag`, { method: "POST" });
}

/** Absent when no instance runs from this home. */
export async function findRunning(home: Home): Promise<RuntimeRecord | undefined> {
  const record = readKept<RuntimeRecord>(home.recordFile);
  if (record === undefined || !isAlive(record.pid)) return undefined;
  return (await answers(record.origin)) ? record : undefined;
}

/** A process number may have been given to another program: only an answer tells. */
async function answers(origin: string): Promise<boolean> {
  try {
    const reply = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5000) });
    await reply.body?.cancel();
    return true;
  } catch {
    return false;
  }
}
