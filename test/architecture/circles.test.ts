import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const aliases = JSON.parse(readFileSync("package.json", "utf8")).imports as Record<string, string>;

const files = execFileSync("git", ["ls-files", "shared", "functions", "infra", "web"], {
  encoding: "utf8",
  maxBuffer: 10_000_000,
})
  .split("\n")
  .filter((path) => /\.tsx?$/.test(path) && existsSync(path));

/** What each file imports, types included; catalogues load their languages by `import()`. */
const importsOf = new Map(files.map((path) => [path, staticImports(readFileSync(path, "utf8"))]));

it("no file leads back to itself by its imports, those of types included", () => {
  expect(importsOf.size).toBeGreaterThan(800);
  expect([...importsOf.values()].flat().length).toBeGreaterThan(2000);
  expect(files.filter(leadsBack)).toEqual([]);
});

function staticImports(source: string): readonly string[] {
  return [...source.matchAll(/^(?:import|export)\s[^;"]*?from "([^"?]+)/gm)].flatMap(
    ([, name = ""]) => {
      const alias = Object.keys(aliases).find((key) => name.startsWith(key.slice(0, -1)));
      if (alias === undefined) return [];
      const folder = aliases[alias]?.slice("./".length, -1) ?? "";
      return [folder + name.slice(alias.length - 1)];
    },
  );
}

function leadsBack(start: string): boolean {
  const seen = new Set<string>();
  const left = [...(importsOf.get(start) ?? [])];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (path === start) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    left.push(...(importsOf.get(path) ?? []));
  }
  return false;
}
