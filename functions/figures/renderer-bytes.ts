import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/*
 * The renderer of PNGs as it lies in its package. Bundles hold the file itself in the place of this
 * module (infra/constructs/entrypoint-code.ts), which gives its bytes as the default.
 */
const path = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
const bytes: Uint8Array = readFileSync(path);

// biome-ignore lint/style/noDefaultExport: a bundled file has no other name for what it holds.
export default bytes;
