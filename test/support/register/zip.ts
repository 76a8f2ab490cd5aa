import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive; what is said of it can be made to differ from what it is. */
export type ZipPart = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Deflated already, in the place of the content. */
  readonly deflated?: Uint8Array;
  readonly method?: number;
  readonly isEncrypted?: boolean;
  /** Size that the archive declares. */
  readonly declared?: number;
};

/** A zip archive of parts, made byte by byte so that it can be wrong in any way. */
export function zipOf(parts: readonly ZipPart[], { entryCount = parts.length } = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = entryOf(part, offset);
    files.push(local);
    directory.push(central);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entryCount, 8);
  end.writeUInt16LE(entryCount, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}

function entryOf(part: ZipPart, offset: number) {
  const content = Buffer.from(part.content);
  const data = part.deflated ?? (part.stored ? content : deflateRawSync(content));
  const name = Buffer.from(part.name, "utf8");
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE((part.isEncrypted ? 1 : 0) | 0x800, 2);
  facts.writeUInt16LE(part.method ?? (part.stored ? 0 : 8), 4);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(part.declared ?? content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), facts, name, data]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const made = Buffer.from([0x50, 0x4b, 1, 2, 20, 0]);
  return { local, central: Buffer.concat([made, facts, rest, name]) };
}
