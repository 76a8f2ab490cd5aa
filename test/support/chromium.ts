import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export type Found = { readonly path: string } | { readonly mend: string };

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Playwright's own downloads, newest first. */
function playwrightPaths(): readonly string[] {
  const roots = [
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ];
  return roots.filter(existsSync).flatMap((root) =>
    readdirSync(root)
      .filter((name) => name.startsWith("chromium-"))
      .toSorted()
      .toReversed()
      .flatMap((name) => [
        join(root, name, "chrome-linux/chrome"),
        join(root, name, "chrome-linux64/chrome"),
        join(root, name, "chrome-mac/Chromium.app/Contents/MacOS/Chromium"),
      ]),
  );
}

/** Debian's package, when we may install it. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Debian's chromium for the browser tests");
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "ignore" });
  } catch {
    // The search below finds nothing, and the caller hears how to mend it.
  }
}

/** The browser of the tests: the system's, else Playwright's own, else Debian's package. */
export function findChromium(): Found {
  const find = () => [...systemPaths, ...playwrightPaths()].find((path) => existsSync(path));
  if (find() === undefined) installFromDebian();
  const path = find();
  if (path !== undefined) return { path };
  return { mend: "The browser tests need Chromium: npx playwright-core install chromium" };
}
