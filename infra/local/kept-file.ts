import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A small JSON file that is either the old or the new whole, whatever happens in between. */
export function writeKept(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, JSON.stringify(value), { mode: 0o600 });
  renameSync(draft, path);
}

/** Absent when there is no such file. */
export function readKept<Value>(path: string): Value | undefined {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as Value;
}

/** What the file holds, made and kept the first time it is asked for. */
export function keptOr<Value>(path: string, make: () => Value): Value {
  const kept = readKept<Value>(path);
  if (kept !== undefined) return kept;
  const made = make();
  writeKept(path, made);
  return made;
}
