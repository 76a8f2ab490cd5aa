import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { fonts } from "./fonts.ts";
import { iconSprite } from "./icon-sprite.ts";
import { pureShared } from "./pure-shared.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/app/",
  plugins: [pureShared(), iconSprite(), fonts()],
  resolve: {
    dedupe: ["preact"],
    // The router brings a stand-in for old Reacts; ours has the real one.
    alias: { "use-sync-external-store/shim/index.js": "react" },
  },
  build: {
    target: "es2023",
    manifest: true,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": apiOrigin(), "/app/config.json": apiOrigin() } },
});

/** Where `npm run dev` serves everything but the pages. */
function apiOrigin(): string {
  return process.env["KELISIM_ORIGIN"] ?? "http://localhost:8080";
}
