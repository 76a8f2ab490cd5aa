import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Changes with any file under the paths: its name, its size or the time it was written. */
export function fingerprintOf(root: string, paths: readonly string[]): string {
  const digest = createHash("sha256");
  for (const path of paths) addTo(digest, root, path);
  return digest.digest("hex");
}

const passedOver = new Set(["node_modules", "dist", "cdk.out", "local"]);

function addTo(digest: ReturnType<typeof createHash>, root: string, path: string): void {
  const place = join(root, path);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) {
    digest.update(`${path} ${found.size} ${found.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(place).sort()) {
    if (!passedOver.has(name)) addTo(digest, root, join(path, name));
  }
}
