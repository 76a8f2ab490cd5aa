import { importLimits } from "#functions/imports/limits.ts";
import { refusal } from "#functions/imports/refuse.ts";
import type { Archive } from "#functions/imports/xlsx/archive.ts";
import { readXml } from "#functions/imports/xlsx/xml-reader.ts";

/**
 * Texts that cells share, in their order; parts of rich text are joined, readings of characters
 * left out. One that is longer than a cell may be is cut one character beyond that.
 *
 * @throws Problem `import/archive-refused` for more than a register can need.
 */
export async function readSharedStrings(
  archive: Archive,
  part: string,
): Promise<readonly string[]> {
  const strings: string[] = [];
  let [text, characters, isText, readings] = ["", 0, false, 0];
  await readXml(archive.read(part), {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") readings += 1;
      isText = name === "t" && readings === 0;
    },
    text: (piece) => {
      if (isText) text = joined(text, piece);
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") readings -= 1;
      if (name !== "si") return;
      characters += text.length;
      strings.push(text);
      if (strings.length > importLimits.sharedStrings) throw refusal("import/archive-refused");
      if (characters > importLimits.sharedCharacters) throw refusal("import/archive-refused");
    },
  });
  return strings;
}

/** Two texts as one, cut one character beyond the longest that a cell may have. */
export function joined(text: string, piece: string): string {
  const room = importLimits.cellCharacters + 1 - text.length;
  return room <= 0 ? text : text + piece.slice(0, room);
}
