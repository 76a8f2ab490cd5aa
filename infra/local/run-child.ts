import { spawn } from "node:child_process";
import { CannotStart } from "#infra/local/cannot-start.ts";
import type { Closers } from "#infra/local/closers.ts";
import { endChild } from "#infra/local/processes.ts";

export type ChildOrder = {
  /** What it does, for the message when it fails: "Synthesizing". */
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** `shown`: its output is the person's; `kept`: it is shown only if it fails. */
  readonly output: "shown" | "kept";
};

const graceSeconds = 5;

/** Runs a program to its end; it is ended with the runtime. Rejects when it fails. */
export async function runChild(order: ChildOrder, closers: Closers): Promise<void> {
  const { title, command, folder, environment, output } = order;
  const stdio = output === "shown" ? "inherit" : "pipe";
  const child = spawn(command, [...order.arguments], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", stdio, stdio],
  });
  closers.add(() => endChild(child, graceSeconds));
  const kept: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => kept.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => kept.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status === 0) return;
  const words = Buffer.concat(kept).toString().trimEnd();
  throw new CannotStart(`${title} failed.${words === "" ? "" : `\n${words}`}`);
}
