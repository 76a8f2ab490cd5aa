import { refusal } from "#functions/imports/refuse.ts";

/**
 * Text of a CSV file: UTF-8 with or without a mark, UTF-16 with one, or else Windows-1251.
 *
 * @throws Problem `import/wrong-type` for what is no text, `import/encoding` for text whose
 *   encoding cannot be told, damaged UTF-8 included.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = markedText(bytes);
  if (marked !== undefined) return requireText(marked);
  if (isUnmarkedUtf16(bytes)) throw refusal("import/encoding");
  return requireText(strictText(bytes, "utf-8") ?? singleByteText(bytes));
}

/** By its byte order mark; undefined without one. */
function markedText(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  const encoding =
    first === 0xef && second === 0xbb && third === 0xbf
      ? "utf-8"
      : first === 0xff && second === 0xfe
        ? "utf-16le"
        : first === 0xfe && second === 0xff
          ? "utf-16be"
          : undefined;
  if (encoding === undefined) return undefined;
  const text = strictText(bytes, encoding);
  if (text === undefined) throw refusal("import/encoding");
  return text;
}

function strictText(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Zeros at every other place, as Latin letters and digits have in UTF-16. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let place = 0; place < looked; place += 1) {
    if (bytes[place] === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > looked / 8 && Math.min(even, odd) < looked / 100;
}

function singleByteText(bytes: Uint8Array): string {
  if (isDamagedUtf8(bytes)) throw refusal("import/encoding");
  const text = new TextDecoder("windows-1251").decode(bytes);
  return text.replace(foreignLetters, (letter) => kazakhLetter[letter] ?? letter);
}

/** More letters come out whole than broken: a name read in another encoding would be nonsense. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  return (text.match(/[\u0400-\u04ff]/g)?.length ?? 0) > (text.match(/\ufffd/g)?.length ?? 0);
}

/**
 * Where the Kazakh code page differs from Windows-1251: letters of other Slavic languages there,
 * Kazakh ones here. A register of Kazakhstan has the latter.
 *
 * Source: STRK1048-2002, the character set KZ-1048 of IANA.
 */
const kazakhLetter: Readonly<Record<string, string>> = {
  Ќ: "Қ",
  Ћ: "Һ",
  ќ: "қ",
  ћ: "һ",
  Ў: "Ұ",
  ў: "ұ",
  Ј: "Ә",
  Ґ: "Ө",
  Є: "Ғ",
  Ї: "Ү",
  ґ: "ө",
  є: "ғ",
  ј: "ә",
  Ѕ: "Ң",
  ѕ: "ң",
  ї: "ү",
};
const foreignLetters = new RegExp(`[${Object.keys(kazakhLetter).join("")}]`, "g");

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const notText = /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f\u0098]/;

/** Documents of other kinds that are text to the letter, by how they begin. */
const otherDocument = /^\s*(?:%PDF-|<|\{|\[|From:|MIME-Version:)/i;

function requireText(text: string): string {
  if (notText.test(text) || otherDocument.test(text)) throw refusal("import/wrong-type");
  return text;
}
