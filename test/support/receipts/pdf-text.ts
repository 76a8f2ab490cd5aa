import { inflateSync } from "node:zlib";

/**
 * Text of a PDF as a reader would copy it: glyphs of the content put back into letters by the
 * ToUnicode map of the font in force. Knows what pdfkit writes and no more; pages in file order.
 */
export function pdfText(document: Buffer): string {
  const objects = objectsOf(document);
  const mapOf = (font: string) => {
    const reference = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
    return lettersByGlyph(objects.get(reference ?? "")?.stream ?? "");
  };
  const names = new Map<string, Map<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name, id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      names.set(name ?? "", mapOf(objects.get(id ?? "")?.head ?? ""));
    }
  }
  return [...objects.values()]
    .filter(({ stream }) => stream.includes(" Tf"))
    .map(({ stream }) => textOf(stream, names))
    .join("\n");
}

type PdfObject = { readonly head: string; readonly stream: string };

function objectsOf(document: Buffer): Map<string, PdfObject> {
  const text = document.toString("latin1");
  return new Map(
    [...text.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, id = "", body = ""]) => {
      const [head = "", ...rest] = body.split("stream\n");
      const raw = Buffer.from(rest.join("stream\n").replace(/\nend$/, ""), "latin1");
      const compressed = head.includes("/FlateDecode");
      const stream = compressed ? inflateSync(raw).toString("latin1") : raw.toString("latin1");
      return [id, { head, stream }];
    }),
  );
}

function lettersByGlyph(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = "0", list = ""] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    for (const [index, [, code = ""]] of [...list.matchAll(/<([\w ]*)>/g)].entries()) {
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0");
      letters.set(glyph, Buffer.from(code.replaceAll(" ", ""), "hex").swap16().toString("utf16le"));
    }
  }
  return letters;
}

function textOf(stream: string, names: Map<string, Map<string, string>>): string {
  let letters = new Map<string, string>();
  const lines: string[] = [];
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = names.get(font) ?? letters;
    if (shown !== undefined) lines.push(lettersOf(shown, letters));
  }
  return lines.join("\n");
}

function lettersOf(shown: string, letters: Map<string, string>): string {
  return [...shown.matchAll(/<(\w+)>/g)]
    .flatMap(([, glyphs = ""]) => glyphs.match(/.{4}/g) ?? [])
    .map((glyph) => letters.get(glyph) ?? "\ufffd")
    .join("");
}
