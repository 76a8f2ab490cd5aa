import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { addKelisim } from "#infra/kelisim.ts";
import { stageNamed } from "#infra/stages.ts";

const { CDK_OUTDIR, KELISIM_STAGE, KELISIM_ORIGIN } = process.env;
const root = join(import.meta.dirname, "..");
const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));

// `cdk` hands over the context and a folder; `node infra/app.ts` alone does as much.
const app = new App({
  outdir: CDK_OUTDIR ?? join(root, "cdk.out"),
  context: readJson("cdk.json").context,
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

/** The built web app; the stage of one machine serves the folder itself. */
function webAppOf(stage: string): string | undefined {
  if (stage === "local") return undefined;
  const folder = join(root, "web/dist");
  if (existsSync(join(folder, "index.html"))) return folder;
  console.error("The web app is not built, so the site would be without it: npm run build:web");
  return undefined;
}

const name = app.node.tryGetContext("stage") ?? KELISIM_STAGE ?? "dev";
addKelisim(app, {
  stage: stageNamed(name, KELISIM_ORIGIN),
  version: readJson("package.json").version,
  webApp: webAppOf(name),
});
app.synth();
