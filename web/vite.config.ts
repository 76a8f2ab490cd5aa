import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { fonts } from "./fonts.ts";
import { iconSprite } from "./icon-sprite.ts";
import { pureShared } from "./pure-shared.ts";
import { splitTexts } from "./split-texts.ts";

const commonParts =
  /\/text\/format|\/law\/bin|\/i18n\/(texts-on|plural-text)|\/ui\/(field-frame|fieldset|radios|checkboxes|textarea|text-input|error-summary|summary-list|tag|task-list)\./;
const filingParts =
  /\/features\/file\/(file-feature|use-form-work|form-notices|save-status|next-page|days-left)|\/fields\/answer-text|\/answers\/message-of|\/forms\/conditions/;

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/app/",
  plugins: [namespaceImports(), pureShared(), splitTexts(), iconSprite(), fonts()],
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Many small files compress worse than a few. What a group needs comes into it too.
          groups: [
            { name: "shell", tags: ["$initial"], test: /^(?!.*\/src\/main\.tsx$)/, priority: 4 },
            { name: "common", test: commonParts, priority: 3 },
            { name: "filing", test: filingParts, priority: 2 },
            // Pages that ask for a day or a remark need not load the form library with it.
            { name: "days", test: /\/fields\/typed-date|\/ui\/(date-input|textarea)/, priority: 3 },
            {
              name: "questions",
              test: /\/fields\/question-field|\/answers\/answers-resolver/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": apiOrigin(), "/app/config.json": apiOrigin() } },
});

/**
 * The form library imports React as one object, which keeps everything that Preact has under
 * React's names; as a namespace, what nobody uses can go.
 */
function namespaceImports(): Plugin {
  return {
    name: "kelisim-namespace-imports",
    apply: "build",
    transform: {
      filter: { id: /node_modules\/react-hook-form\// },
      handler: (code) => ({
        code: code.replace(/^import React from 'react';/, "import * as React from 'react';"),
        map: null,
      }),
    },
  };
}

/** Where `npm run dev` serves everything but the pages. */
function apiOrigin(): string {
  return process.env["KELISIM_ORIGIN"] ?? "http://localhost:8080";
}
