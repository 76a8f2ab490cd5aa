/**
 * `npm run screenshots`: starts the program with its demo and photographs every kind of page of
 * enterprises and of the department in three languages at two widths into `.screenshots/`; some
 * of them are the README's pictures. Words after `--` choose pictures by a part of their name:
 * `npm run screenshots -- review- -ru-320`.
 */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRuntime } from "#infra/local/runtime.ts";
import { photographs } from "#test/photographs.ts";

const folder = ".screenshots";

/** Pictures the README shows: page, language and width. */
const readme = new Set([
  "tasks-kk-1280",
  "section-ru-320",
  "campaign-past-kk-1280",
  "progress-kk-1280",
]);

const home = mkdtempSync(join(tmpdir(), "kelisim-screenshots-"));
const program = await startRuntime({ port: 0, home, demo: true, onMessage: console.error });
mkdirSync(folder, { recursive: true });
try {
  for await (const name of photographs({
    origin: program.origin,
    home,
    folder,
    wanted: process.argv.slice(2),
  })) {
    console.log(name);
    if (!readme.has(name)) continue;
    mkdirSync(".github/pictures", { recursive: true });
    copyFileSync(join(folder, `${name}.png`), join(".github/pictures", `${name}.png`));
  }
} finally {
  await program.stop();
  rmSync(home, { recursive: true, force: true });
}
