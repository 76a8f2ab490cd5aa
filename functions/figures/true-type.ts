/** Advance widths of a TrueType font in thousandths of its size, by character code up to U+FFFF. */
export function characterWidths(font: Buffer): ReadonlyMap<number, number> {
  const unitsPerEm = font.readUInt16BE(offsetOf(font, "head") + 18);
  const count = font.readUInt16BE(offsetOf(font, "hhea") + 34);
  const metrics = offsetOf(font, "hmtx");
  const widths = new Map<number, number>();
  for (const [code, glyph] of glyphsOf(font)) {
    const units = font.readUInt16BE(metrics + Math.min(glyph, count - 1) * 4);
    widths.set(code, Math.round((units * 1000) / unitsPerEm));
  }
  return widths;
}

/** Glyphs by character code, from the `cmap` subtable in format 4. */
function glyphsOf(font: Buffer): readonly (readonly [number, number])[] {
  const table = subtableOf(font);
  const segments = font.readUInt16BE(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  return Array.from({ length: segments }, (_, index) => index * 2).flatMap((at) => {
    const first = font.readUInt16BE(starts + at);
    const last = font.readUInt16BE(ends + at);
    const range = font.readUInt16BE(ranges + at);
    return Array.from({ length: last - first + 1 }, (_, place) => {
      const code = first + place;
      const raw = range === 0 ? code : font.readUInt16BE(ranges + at + range + place * 2);
      return [code, (raw + font.readUInt16BE(deltas + at)) & 0xffff] as const;
    }).filter(([code]) => code < 0xffff);
  });
}

function subtableOf(font: Buffer): number {
  const cmap = offsetOf(font, "cmap");
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const offset = cmap + font.readUInt32BE(cmap + 8 + index * 8);
    if (font.readUInt16BE(offset) === 4) return offset;
  }
  throw new RangeError("the font has no cmap of format 4");
}

function offsetOf(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new RangeError(`the font has no table ${tag}`);
}
