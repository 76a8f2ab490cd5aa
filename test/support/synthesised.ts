import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { afterAll } from "vitest";
import { addKelisim } from "#infra/kelisim.ts";
import { type Stage, stageNamed } from "#infra/stages.ts";

export type SynthesisedResource = {
  /** Last part of the stack's name: `data`, `api` … */
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is any JSON, and a test looks deep into it.
  readonly properties: any;
  readonly deletionPolicy: string | undefined;
};

type Template = {
  readonly Resources: Readonly<
    Record<string, { Type: string; Properties?: object; DeletionPolicy?: string }>
  >;
};

type Synthesis = { readonly webApp: string | undefined };

/** An app with every stack of a stage, functions not bundled. */
export function kelisimApp(stage: Stage, { webApp }: Synthesis = { webApp: aWebApp() }): App {
  const { context } = JSON.parse(readFileSync("cdk.json", "utf8"));
  const app = new App({
    outdir: aFolder(),
    context: { ...context, "aws:cdk:bundling-stacks": [] },
  });
  addKelisim(app, { stage, version: "1.2.3", webApp });
  return app;
}

/** Every resource of a stage's templates. */
export function synthesised(
  stage: Stage = stageNamed("prod"),
  synthesis?: Synthesis,
): readonly SynthesisedResource[] {
  return kelisimApp(stage, synthesis)
    .synth()
    .stacks.flatMap(({ stackName, template }) =>
      Object.entries((template as Template).Resources).map(([id, resource]) => ({
        stack: stackName.split("-").at(-1) ?? "",
        id,
        type: resource.Type,
        properties: resource.Properties ?? {},
        deletionPolicy: resource.DeletionPolicy,
      })),
    );
}

/** A folder that looks like the built web app. */
function aWebApp(): string {
  const folder = aFolder();
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Kelisim</title>");
  writeFileSync(join(folder, "assets/main-0a1b2c3d.js"), "");
  return folder;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-synth-"));
  folders.push(folder);
  return folder;
}
