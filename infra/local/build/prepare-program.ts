import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf } from "#infra/local/build/fingerprint.ts";
import { inTurn } from "#infra/local/build/in-turn.ts";
import type { Closers } from "#infra/local/closers.ts";
import { readKept, writeKept } from "#infra/local/kept-file.ts";
import { runChild } from "#infra/local/run-child.ts";

export const projectRoot = join(import.meta.dirname, "../../..");
const cache = join(projectRoot, "node_modules/.cache/kelisim");
/** Beside, not in, the assembly that a deployment makes of another stage. */
const assembliesFolder = join(projectRoot, "cdk.out/local");

export const webAppFolder = join(projectRoot, "web/dist");

export type PrepareOptions = {
  readonly environment: NodeJS.ProcessEnv;
  readonly closers: Closers;
  readonly onMessage: (line: string) => void;
};

/** Synthesizes a stage if a source has changed since; gives the folder of its assembly. */
export async function prepareAssembly(stage: string, options: PrepareOptions): Promise<string> {
  const folder = join(assembliesFolder, stage);
  const sources = ["infra", "functions", "shared", "package.json", "package-lock.json", "cdk.json"];
  await unlessUpToDate(`synth-${stage}`, sources, join(folder, "manifest.json"), async () => {
    options.onMessage("Synthesizing the templates …");
    const environment = { KELISIM_STAGE: stage, CDK_OUTDIR: folder, CDK_VALIDATION: "false" };
    await runNode("Synthesizing", ["infra/app.ts"], environment, options);
  });
  return folder;
}

/** Builds the web app if a source has changed since. */
export async function prepareWebApp(options: PrepareOptions): Promise<void> {
  const sources = ["web", "shared", "package.json", "package-lock.json"];
  await unlessUpToDate("web", sources, join(webAppFolder, "index.html"), async () => {
    options.onMessage("Building the web app …");
    const vite = join("node_modules", "vite", "bin", "vite.js");
    await runNode(
      "Building the web app",
      [vite, "build", "--config", "web/vite.config.ts"],
      {},
      options,
    );
  });
}

async function unlessUpToDate(
  name: string,
  sources: readonly string[],
  product: string,
  make: () => Promise<void>,
): Promise<void> {
  const file = join(cache, `${name}.json`);
  await inTurn(join(cache, `${name}.lock`), async () => {
    const current = fingerprintOf(projectRoot, sources);
    if (existsSync(product) && readKept<string>(file) === current) return;
    await make();
    // A source that changed meanwhile is not in what was made.
    writeKept(file, current);
  });
}

function runNode(
  title: string,
  parts: readonly string[],
  environment: NodeJS.ProcessEnv,
  options: PrepareOptions,
): Promise<void> {
  return runChild(
    {
      title,
      command: process.execPath,
      arguments: parts,
      folder: projectRoot,
      environment: { ...options.environment, ...environment },
      output: "kept",
    },
    options.closers,
  );
}
