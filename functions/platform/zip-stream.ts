import { Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file of an archive: its path, and its content as it comes. */
export type ZipEntry = {
  readonly path: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
};

type Kept = {
  readonly path: string;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
};

/** Sizes come after the content, and names are UTF-8. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980, the first day there is: no archive tells when it was made. */
const day = 0x0021;
/** Larger ones would need another format. */
const mostBytes = 0xffff_ffff;

/**
 * A ZIP archive, entry after entry, as bytes that do not depend on the time: the same entries make
 * the same archive. Memory holds a chunk, whatever the size.
 *
 * @throws RangeError above 4 GB.
 */
export async function* zipStream(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const kept: Kept[] = [];
  let offset = 0;
  for await (const { path, content } of entries) {
    const head = localHeader(path);
    const counted = { crc: 0, size: 0, packed: 0 };
    yield head;
    for await (const chunk of deflate(content, counted)) yield chunk;
    const { crc, packed, size } = counted;
    yield descriptor(counted);
    kept.push({ path, offset, crc, packed, size });
    offset += head.length + packed + descriptorLength;
    if (offset > mostBytes || size > mostBytes) throw new RangeError("the archive is too large");
  }
  yield centralDirectory(kept, offset);
}

async function* deflate(
  content: ZipEntry["content"],
  counted: { crc: number; size: number; packed: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = Readable.from(counting(content, counted));
  const packer = createDeflateRaw({ level: 6 });
  source.on("error", (error) => packer.destroy(error));
  for await (const chunk of source.pipe(packer)) {
    counted.packed += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
}

async function* counting(
  content: ZipEntry["content"],
  counted: { crc: number; size: number },
): AsyncGenerator<Buffer, void, undefined> {
  for await (const text of content) {
    const bytes = Buffer.from(text, "utf8");
    counted.crc = crc32(bytes, counted.crc);
    counted.size += bytes.length;
    yield bytes;
  }
}

function localHeader(path: string): Buffer {
  const name = Buffer.from(path, "utf8");
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(deflated, 8);
  head.writeUInt16LE(day, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

const descriptorLength = 16;

function descriptor({ crc, packed, size }: Omit<Kept, "path" | "offset">): Buffer {
  const written = Buffer.alloc(descriptorLength);
  written.writeUInt32LE(0x0807_4b50, 0);
  written.writeUInt32LE(crc, 4);
  written.writeUInt32LE(packed, 8);
  written.writeUInt32LE(size, 12);
  return written;
}

function centralDirectory(kept: readonly Kept[], offset: number): Buffer {
  const records = kept.map(centralRecord);
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(kept.length, 8);
  end.writeUInt16LE(kept.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...records, end]);
}

function centralRecord({ path, offset, crc, packed, size }: Kept): Buffer {
  const name = Buffer.from(path, "utf8");
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x0201_4b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(deflated, 10);
  record.writeUInt16LE(day, 14);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(packed, 20);
  record.writeUInt32LE(size, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}
