import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

/** Any connection of the program to another host is a fault that ends it. */
const withoutNetwork = `data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("It asked the network."); };',
)}`;

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function synthesise(stage: string) {
  const { PATH } = process.env;
  folder = mkdtempSync(join(tmpdir(), "kelisim-cdk-"));
  const { status, stderr } = spawnSync(process.execPath, ["infra/app.ts"], {
    encoding: "utf8",
    env: {
      PATH: `${join(process.cwd(), "node_modules/.bin")}:${PATH}`,
      HOME: folder,
      NODE_OPTIONS: `--import=${withoutNetwork}`,
      CDK_VALIDATION: "false",
      CDK_OUTDIR: folder,
      KELISIM_STAGE: stage,
    },
  });
  return { status, stderr };
}

describe("node infra/app.ts", () => {
  it("makes every stack and bundle with neither network nor credentials", {
    timeout: 120_000,
  }, () => {
    const { status, stderr } = synthesise("local");
    const files = readdirSync(folder);

    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    expect(files.filter((file) => file.endsWith(".template.json")).toSorted()).toEqual([
      "kelisim-local-api.template.json",
      "kelisim-local-data.template.json",
      "kelisim-local-mail.template.json",
      "kelisim-local-site.template.json",
      "kelisim-local-watch.template.json",
    ]);
    const { Resources } = JSON.parse(
      readFileSync(join(folder, "kelisim-local-api.template.json"), "utf8"),
    ) as { Resources: Record<string, { Type: string; Properties: { Code: { S3Key: string } } }> };
    const functions = Object.values(Resources).filter(
      ({ Type }) => Type === "AWS::Lambda::Function",
    );
    const bundles = functions.map(
      ({ Properties }) => `asset.${Properties.Code.S3Key.replace(".zip", "")}/index.mjs`,
    );
    expect(new Set(bundles).size).toBe(readdirSync("functions/entrypoints").length);
    for (const bundle of bundles) expect(existsSync(join(folder, bundle))).toBe(true);
  });

  it("says which stages there are when asked for another", { timeout: 60_000 }, () => {
    const { status, stderr } = synthesise("production");

    expect(status).not.toBe(0);
    expect(stderr).toContain("choose local, dev, prod");
  });
});
