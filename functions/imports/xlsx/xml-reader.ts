import { refusal } from "#functions/imports/refuse.ts";

/** Called for each part of a document in its order; names come without their prefix. */
export type XmlHandler = {
  readonly open?: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  /** A piece of the text of the innermost element; long texts come in several. */
  readonly text?: (piece: string) => void;
};

/** Longest tag, comment or reference; what is longer is no spreadsheet's. */
const longestMark = 65_536;
const deepest = 64;

/** Kept back at the end of a piece, since a reference may go on in the next. */
const longestReference = 12;

/** A whole tag; what may follow its name is said, so that it is found or not in one pass. */
const tag =
  /<(\/?)(?:[^\s/<>:"']+:)?([^\s/<>:"']+)(?=[\s/>])((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?)>/y;

/**
 * Reads XML piece by piece in bounded memory. There is no document type, so there are no entities
 * but the five of XML itself and characters by number.
 *
 * @throws Problem `import/archive-refused` for a document type or an unknown entity,
 *   `import/malformed` for what is no XML.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const scanner = xmlScanner(handler);
  for await (const piece of pieces) scanner.take(decodePiece(decoder, piece));
  scanner.take(decodePiece(decoder));
  scanner.end();
}

function decodePiece(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw refusal("import/malformed");
  }
}

function xmlScanner(handler: XmlHandler) {
  let rest = "";
  let depth = 0;

  /** Takes one mark at a place; gives where it ends, or -1 when it is not all there yet. */
  const takeMark = (at: number): number => {
    if (rest.startsWith("<!--", at)) return endOf("-->", at);
    if (rest.startsWith("<?", at)) return endOf("?>", at);
    if (rest.startsWith("<![CDATA[", at)) return takeCharacters(at);
    if (rest.startsWith("<!", at)) return refuseDeclaration(at);
    tag.lastIndex = at;
    const found = tag.exec(rest);
    if (found === null) return -1;
    takeTag(found);
    return tag.lastIndex;
  };

  const takeTag = ([, slash, name = "", attributes = "", selfClosing]: RegExpExecArray) => {
    if (slash !== "/") {
      depth += 1;
      if (depth > deepest) throw refusal("import/malformed");
      handler.open?.(name, attributes);
    }
    if (slash !== "/" && selfClosing !== "/") return;
    depth -= 1;
    if (depth < 0) throw refusal("import/malformed");
    handler.close?.(name);
  };

  const endOf = (mark: string, at: number): number => {
    const end = rest.indexOf(mark, at + 2);
    return end === -1 ? -1 : end + mark.length;
  };

  const takeCharacters = (at: number): number => {
    const end = endOf("]]>", at);
    if (end !== -1) handler.text?.(rest.slice(at + "<![CDATA[".length, end - "]]>".length));
    return end;
  };

  /** Enough must be there to tell a comment and characters from a declaration. */
  const refuseDeclaration = (at: number): number => {
    if (rest.length - at < "<![CDATA[".length) return -1;
    throw refusal("import/archive-refused");
  };

  const takeText = (text: string) => {
    if (text !== "" && depth > 0) handler.text?.(text.includes("&") ? withCharacters(text) : text);
  };

  /** Takes all marks that are complete, with the texts before them; gives where they end. */
  const takeMarks = (): number => {
    let at = 0;
    for (let mark = rest.indexOf("<"); mark !== -1; mark = rest.indexOf("<", at)) {
      takeText(rest.slice(at, mark));
      at = takeMark(mark);
      if (at === -1) return mark;
    }
    return at;
  };

  /** A mark that is not complete stays for the next piece, and so does a reference. */
  const keepRest = () => {
    if (rest.startsWith("<")) {
      if (rest.length > longestMark) throw refusal("import/malformed");
      return;
    }
    const reference = rest.lastIndexOf("&");
    const isOpen = reference !== -1 && reference >= rest.length - longestReference;
    const kept = isOpen ? reference : rest.length;
    takeText(rest.slice(0, kept));
    rest = rest.slice(kept);
  };

  return {
    take(piece: string): void {
      rest += piece;
      rest = rest.slice(takeMarks());
      keepRest();
    },
    end(): void {
      if (depth !== 0 || rest.trim() !== "") throw refusal("import/malformed");
    },
  };
}

const characterOf: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** @throws Problem `import/archive-refused` for an entity that only a document type could have. */
function withCharacters(text: string): string {
  return text.replace(/&([^;&]*;?)/g, (_, reference: string) => {
    const name = reference.slice(0, -1);
    const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));$/i.exec(reference) ?? [];
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    const character = reference.endsWith(";") ? characterOf[name] : undefined;
    if (character === undefined) throw refusal("import/archive-refused");
    return character;
  });
}

/** Attributes that spreadsheets are asked for, by name: `r:id` is asked for as `id`. */
const attributeNames = [
  "r",
  "s",
  "t",
  "id",
  "Id",
  "Type",
  "Target",
  "TargetMode",
  "state",
  "numFmtId",
  "formatCode",
] as const;

const attributePatterns = new Map(
  attributeNames.map((name) => [
    name,
    new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`),
  ]),
);

/** Value of an attribute by its name without prefix; undefined when it is not there. */
export function attributeOf(
  attributes: string,
  name: (typeof attributeNames)[number],
): string | undefined {
  const found = attributePatterns.get(name)?.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  if (value === undefined) return undefined;
  return value.includes("&") ? withCharacters(value) : value;
}
