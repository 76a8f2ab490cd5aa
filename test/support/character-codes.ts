/**
 * Codes of the characters that a TrueType font has glyphs for, read from its `cmap` table in
 * format 4: characters up to U+FFFF, which are all that the product uses.
 */
export function characterCodesOf(font: Buffer): ReadonlySet<number> {
  const table = subtableOf(font);
  const segments = font.readUInt16BE(table + 6) / 2;
  const codes = new Set<number>();
  for (let index = 0; index < segments; index += 1) {
    const last = font.readUInt16BE(table + 14 + index * 2);
    const first = font.readUInt16BE(table + 16 + (segments + index) * 2);
    for (let code = first; code <= last && code < 0xffff; code += 1) codes.add(code);
  }
  return codes;
}

function subtableOf(font: Buffer): number {
  const cmap = offsetOfTable(font, "cmap");
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const offset = cmap + font.readUInt32BE(cmap + 8 + index * 8);
    if (font.readUInt16BE(offset) === 4) return offset;
  }
  throw new Error("The font has no cmap of format 4");
}

function offsetOfTable(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}
