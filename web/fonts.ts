import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const publicFolder = fileURLToPath(new URL("public/fonts/", import.meta.url));
const weights = [
  { weight: 400, file: "400Regular/GolosText_400Regular.ttf" },
  { weight: 700, file: "700Bold/GolosText_700Bold.ttf" },
] as const;

const latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const russian = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const kazakh = "ӘҒҚҢӨҰҮҺІәғқңөұүһі";
const digits = "0123456789";
const marks = " \u00a0!\"#$%&'()*+,-./:;<=>?@[\\]^_{|}~«»“”‘’…–—·×−±≤≥→←№§₸°•";

/** Everything the fonts draw: people type names and remarks beyond what our own texts use. */
export const fontCharacters = latin + russian + kazakh + digits + marks;

/** One small file per weight for all three languages, made when it is missing or outdated. */
export function fonts(): Plugin {
  return { name: "kelisim-fonts", configResolved: makeFonts };
}

export async function makeFonts(): Promise<void> {
  await mkdir(publicFolder, { recursive: true });
  const present = await readdir(publicFolder);
  for (const { weight, file } of weights) {
    const source = await readFile(require.resolve(`@expo-google-fonts/golos-text/${file}`));
    const mark = `.${weight}-${createHash("sha256").update(source).update(fontCharacters).digest("hex").slice(0, 16)}`;
    if (present.includes(mark)) continue;
    const options = { targetFormat: "woff2" as const };
    const subset = await subsetFont(source, fontCharacters, options);
    await writeFile(`${publicFolder}golos-text-${weight}.woff2`, subset);
    await writeFile(`${publicFolder}${mark}`, "");
  }
}
