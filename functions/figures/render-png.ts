import { initWasm, Resvg } from "@resvg/resvg-wasm";

export type RenderPng = (svg: string) => Promise<Uint8Array>;

/** Two device pixels for each of the drawing, so that letters are sharp in a document. */
const zoom = 2;

/**
 * Draws SVG as PNG with fonts of our own and none of the machine's: the same bytes everywhere.
 *
 * @param renderer the program in WebAssembly; started with the first drawing.
 */
export function pngRenderer(renderer: Uint8Array, fonts: readonly Uint8Array[]): RenderPng {
  let started: Promise<void> | undefined;
  return async (svg) => {
    started ??= initWasm(renderer as Uint8Array<ArrayBuffer>);
    await started;
    const drawing = new Resvg(svg, {
      font: { fontBuffers: [...fonts], defaultFontFamily: "Golos Text" },
      fitTo: { mode: "zoom", value: zoom },
    });
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
      drawing.free();
    }
  };
}
