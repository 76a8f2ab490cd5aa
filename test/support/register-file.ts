import { makeBin } from "#shared/law/bin.ts";

/** An enterprise that nobody else's test knows: valid BIN, a name of its own. */
export function strangerOf(place: number, kind: string) {
  const bin = makeBin("2503", "head", 71_000 + place);
  if (bin === undefined) throw new RangeError("this place gives no BIN");
  return { bin, kk: `«${kind} ${place}» ЖШС`, ru: `ТОО «${kind} ${place}»` };
}

export type Stranger = ReturnType<typeof strangerOf>;

/** A CSV file as bytes in UTF-8, or in Windows-1251 as old spreadsheets write it. */
export function csvFile(
  rows: readonly (readonly string[])[],
  { separator = ";", encoding = "utf-8" }: { separator?: string; encoding?: string } = {},
): Buffer {
  const text = `${rows.map((cells) => cells.join(separator)).join("\r\n")}\r\n`;
  return encoding === "utf-8" ? Buffer.from(text) : Buffer.from([...text].map(byteOf));
}

/** What each byte of Windows-1251 is as a character. */
const characters = new TextDecoder("windows-1251").decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
);

function byteOf(character: string): number {
  const byte = characters.indexOf(character);
  if (byte === -1) throw new RangeError(`Windows-1251 has no ${character}`);
  return byte;
}
