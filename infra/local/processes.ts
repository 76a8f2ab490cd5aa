import { type ChildProcess, execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The command line of a process, so that a number given anew to another program is left alone. */
export function commandLineOf(pid: number): string {
  const path = `/proc/${pid}/cmdline`;
  try {
    if (existsSync(path)) return readFileSync(path, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Asks a process to end and, after the grace time, makes it. Resolves when it is gone. */
export async function endProcess(pid: number, graceSeconds: number): Promise<void> {
  signal(pid, "SIGTERM");
  for (let waited = 0; isAlive(pid) && waited < graceSeconds * 1000; waited += 50) await sleep(50);
  if (!isAlive(pid)) return;
  signal(pid, "SIGKILL");
  while (isAlive(pid)) await sleep(20);
}

/** The same for a child, which stays in the process table until its end has been noticed. */
export async function endChild(child: ChildProcess, graceSeconds: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), graceSeconds * 1000);
  await ended;
  clearTimeout(force);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}
