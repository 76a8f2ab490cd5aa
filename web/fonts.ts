import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { fontCharacters } from "./src/ui/font-characters.ts";

const require = createRequire(import.meta.url);
const publicFolder = fileURLToPath(new URL("public/fonts/", import.meta.url));
const cacheFolder = fileURLToPath(new URL("../node_modules/.cache/fonts/", import.meta.url));
const weights = [
  { weight: 400, file: "400Regular/GolosText_400Regular.ttf" },
  { weight: 700, file: "700Bold/GolosText_700Bold.ttf" },
] as const;

/** One small file per weight for all three languages, made when it is missing or outdated. */
export function fonts(): Plugin {
  return { name: "kelisim-fonts", configResolved: makeFonts };
}

async function makeFonts(): Promise<void> {
  await mkdir(publicFolder, { recursive: true });
  await mkdir(cacheFolder, { recursive: true });
  await Promise.all(weights.map(makeFont));
}

async function makeFont({ weight, file }: (typeof weights)[number]): Promise<void> {
  const source = await readFile(require.resolve(`@expo-google-fonts/golos-text/${file}`));
  const hash = createHash("sha256").update(source).update(fontCharacters).digest("hex");
  const cached = `${cacheFolder}${weight}-${hash.slice(0, 16)}.woff2`;
  if (!existsSync(cached)) {
    await writeFile(cached, await subsetFont(source, fontCharacters, { targetFormat: "woff2" }));
  }
  await copyFile(cached, `${publicFolder}golos-text-${weight}.woff2`);
}
