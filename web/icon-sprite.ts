import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import { iconNames } from "./src/ui/icon-name.ts";

const require = createRequire(import.meta.url);

/** Puts the icons in use, and no other, into the page as one sprite. */
export function iconSprite(): Plugin {
  return {
    name: "kelisim-icon-sprite",
    async transformIndexHtml(html) {
      const symbols = await Promise.all(iconNames.map(symbolOf));
      return html.replace(
        "<body>",
        `<body>\n<svg class="sprite" width="0" height="0" aria-hidden="true">${symbols.join("")}</svg>`,
      );
    },
  };
}

async function symbolOf(name: string): Promise<string> {
  const svg = await readFile(require.resolve(`lucide-static/icons/${name}.svg`), "utf8");
  const shapes = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.indexOf("</svg>"));
  return `<symbol id="icon-${name}" viewBox="0 0 24 24">${shapes.replace(/\s+/g, " ").trim()}</symbol>`;
}
