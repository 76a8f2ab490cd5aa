import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
  maxBuffer: 10_000_000,
})
  .split("\n")
  .filter((path) => path !== "");

describe("the checkout", () => {
  it("has exactly the fixed top level, beside dot files, the lockfile and the licence", () => {
    const visible = new Set(
      tracked.map((path) => path.split("/")[0]).filter((name) => !name?.startsWith(".")),
    );

    expect([...visible].toSorted()).toEqual([
      "LICENSE",
      "README.md",
      "cdk.json",
      "functions",
      "infra",
      "package-lock.json",
      "package.json",
      "shared",
      "test",
      "tsconfig.json",
      "web",
    ]);
  });

  it("names no package registry in the lockfile", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const packages: Record<string, { resolved?: string }> = lock.packages;

    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it("keeps every source file short enough to read at one sitting", () => {
    const long = tracked
      .filter(
        (path) =>
          /\.(ts|tsx)$/.test(path) && !/(^test\/|messages\.|\/forms\/|generated)/.test(path),
      )
      .filter((path) => readFileSync(path, "utf8").split("\n").length > 400);

    expect(long).toEqual([]);
  });
});

describe("the boundaries between the folders", () => {
  it.each([
    { from: "shared/probe.ts", what: "#functions/http/endpoint.ts" },
    { from: "shared/probe.ts", what: "node:fs" },
    { from: "functions/records/probe.ts", what: "#infra/stages.ts" },
    { from: "functions/records/probe.ts", what: "#functions/entrypoints/public.ts" },
    { from: "web/src/ui/probe.ts", what: "#functions/http/endpoint.ts" },
    { from: "infra/probe.ts", what: "#functions/http/endpoint.ts" },
  ])("refuse an import of $what in $from", ({ from, what }) => {
    const source = `import { probe } from "${what}";\n\nexport const used = probe;\n`;

    const output = lint(from, source);

    expect(output).toContain("noRestrictedImports");
  });

  it("allow what they are meant to allow", () => {
    const source = `import { locales } from "#shared/text/locale.ts";\n\nexport const used = locales;\n`;

    expect(lint("functions/records/probe.ts", source)).not.toContain("noRestrictedImports");
  });
});

/** What the linter says of a file at this place in an otherwise empty checkout. */
function lint(path: string, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-lint-"));
  try {
    cpSync(".biome.json", join(folder, ".biome.json"));
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), source);
    const args = ["lint", "--vcs-enabled=false", path];
    const { stdout, stderr } = spawnSync("biome", args, { cwd: folder, encoding: "utf8" });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
