import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { characterWidths } from "#functions/figures/true-type.ts";

/*
 * Run by hand when the letters of charts change: `node functions/figures/make-widths.ts`. The result
 * is committed, so that charts are laid out without reading a font.
 */
const require = createRequire(import.meta.url);
const weights = [
  { name: "regularWidths", file: "400Regular/GolosText_400Regular.ttf" },
  { name: "boldWidths", file: "700Bold/GolosText_700Bold.ttf" },
] as const;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const marks = [..."«»“”„‘’…–—−±×→≤≥•№§₸·ӘәҒғҚқҢңӨөҰұҮүҺһІі"].map(
  (each) => each.codePointAt(0) ?? 0,
);
const codes = [...range(0x20, 0x7e), 0xa0, ...range(0x401, 0x451), ...marks];

const parts = await Promise.all(
  weights.map(async ({ name, file }) => {
    const widths = characterWidths(
      await readFile(require.resolve(`@expo-google-fonts/golos-text/${file}`)),
    );
    const byWidth = new Map<number, string>();
    for (const code of [...new Set(codes)].toSorted((a, b) => a - b)) {
      const width = widths.get(code);
      if (width === undefined) continue;
      byWidth.set(width, (byWidth.get(width) ?? "") + String.fromCodePoint(code));
    }
    const lines = [...byWidth].map(([width, text]) => `  ${width}: ${JSON.stringify(text)},`);
    return `export const ${name}: Readonly<Record<number, string>> = {\n${lines.join("\n")}\n};\n`;
  }),
);
const header = `/*
 * How wide Golos Text draws the characters of charts, in thousandths of the font size: characters by
 * their width. Made by functions/figures/make-widths.ts.
 */
`;
await writeFile(
  new URL("../../shared/figures/golos-widths.ts", import.meta.url),
  `${header}\n${parts.join("\n")}`,
);
