import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const dist = new URL("dist/", import.meta.url);
const budgetBytes = 60_000;

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};

const shell = ["index.html", "i18n/shell.ru"] as const;
const filing = [...shell, "file-feature", "file/messages.ru"] as const;

/**
 * What a first visit of a page loads: the entry, the page's own chunks, its words in one language.
 * Coming from a sign-in adds `oidc`; questions are opened from the task list and add to its load.
 */
const firstLoads = [
  { page: "welcome, sign-in", chunks: shell },
  { page: "back from sign-in", chunks: [...filing, "task-list-page", "session/oidc"] },
  { page: "enrolment", chunks: [...shell, "enrol-feature", "i18n/enrol.ru"] },
  { page: "task list", chunks: [...filing, "task-list-page"] },
  { page: "receipt", chunks: [...filing, "receipt-page"] },
  { page: "officer's progress", chunks: [...shell, "desk-feature", "i18n/desk.ru"] },
] as const;

/** Later in the same visit: reported, not limited. */
const laterLoads = [
  {
    page: "questions of a form",
    chunks: [...filing, "section-page", "fields/messages.ru", "forms/workforce"],
  },
] as const;

const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  await readFile(new URL(".vite/manifest.json", dist), "utf8"),
);

for (const { page, chunks } of laterLoads) {
  process.stdout.write(
    `${page.padEnd(24)} ${kilobytes(await loadBytes(chunks))} of JS in all, gzip\n`,
  );
}

for (const { page, chunks } of firstLoads) {
  const bytes = await loadBytes(chunks);
  const verdict = bytes <= budgetBytes ? "" : `  over the budget of ${kilobytes(budgetBytes)}`;
  process.stdout.write(`${page.padEnd(24)} ${kilobytes(bytes)} of JS, gzip${verdict}\n`);
  if (bytes > budgetBytes) process.exitCode = 1;
}

async function loadBytes(chunks: readonly string[]): Promise<number> {
  return gzipBytes([...new Set(chunks.flatMap((chunk) => withImports(keyOf(chunk))))]);
}

/** A chunk by the part of its source's name that says which it is. */
function keyOf(part: string): string {
  const key = Object.keys(manifest).find((name) => name === part || name.includes(part));
  if (key === undefined) throw new Error(`The build has no chunk of ${part}`);
  return key;
}

function withImports(key: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  if (chunk === undefined) return [];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((each) => withImports(each, seen))];
}

async function gzipBytes(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files
      .filter((file) => file.endsWith(".js"))
      .map(async (file) => gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
