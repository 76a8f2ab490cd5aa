import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/*
 * Run by hand when the letters change: `npm run receipt-fonts`. The result is
 * committed as text, so that bundles, tests and the local runtime need no loader for fonts.
 */
const require = createRequire(import.meta.url);
const weights = [
  { name: "golosTextRegular", file: "400Regular/GolosText_400Regular.ttf" },
  { name: "golosTextBold", file: "700Bold/GolosText_700Bold.ttf" },
] as const;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

/** Letters of Kazakh, Russian and English, of names from elsewhere, digits and marks. */
const characters = [
  range(0x20, 0x7e),
  range(0xc0, 0xff),
  range(0x400, 0x45f),
  "ӘәҒғҚқҢңӨөҰұҮүҺһІіЎўҲҳҶҷ",
  "\u00a0«»“”„‘’…–—−±×→≤≥•№§₸·",
].join("");

const parts = await Promise.all(
  weights.map(async ({ name, file }) => {
    const source = await readFile(require.resolve(`@expo-google-fonts/golos-text/${file}`));
    const subset = await subsetFont(source, characters, { targetFormat: "truetype" });
    return `export const ${name} =\n  "${subset.toString("base64")}";\n`;
  }),
);
const header = `/*
 * Golos Text, two weights cut to the letters of receipts, letters and charts, TrueType as base64. Made by make-fonts.ts.
 * Copyright 2019 The Golos Text Project Authors (https://github.com/googlefonts/golos-text), under
 * the SIL Open Font License 1.1 (https://openfontlicense.org).
 */
`;
await writeFile(new URL("golos-text.ts", import.meta.url), `${header}\n${parts.join("\n")}`);
