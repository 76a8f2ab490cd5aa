import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { importLimits } from "#functions/imports/limits.ts";
import { refusal } from "#functions/imports/refuse.ts";

/** Told of every byte that is inflated, so that a test can say how many there were. */
export type Meter = (bytes: number) => void;

export type Archive = {
  readonly has: (name: string) => boolean;
  /**
   * Bytes of a part, inflated as they are taken.
   *
   * @throws Problem `import/archive-refused` once all parts that were read come to more than the
   *   limit, whatever the archive declares.
   */
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
};

const oneMegabyte = 1024 * 1024;

/** Stored as they are, and deflated. */
const methods = [0, 8];

/**
 * Opens a zip archive after a look at everything it declares; nothing is inflated before it is read.
 *
 * @throws Problem `import/archive-refused` for an encrypted part, a name that leads elsewhere or
 *   comes twice, sizes beyond the limits; an Error of the zip reader for a broken archive.
 */
export async function openArchive(bytes: Uint8Array, meter: Meter): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true });
  const entries = await checkedEntries(zip);
  let inflated = 0;
  return {
    has: (name) => entries.has(nameOf(name)),
    async *read(name) {
      const entry = entries.get(nameOf(name));
      if (entry === undefined) throw refusal("import/archive-refused");
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        inflated += chunk.length;
        meter(chunk.length);
        if (inflated > importLimits.inflatedBytes) throw refusal("import/archive-refused");
        yield chunk;
      }
    },
  };
}

async function checkedEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > importLimits.entries) throw refusal("import/archive-refused");
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize;
    const name = nameOf(entry.fileName);
    const isTooMuch = entries.size >= importLimits.entries || declared > importLimits.inflatedBytes;
    if (isTooMuch || entries.has(name) || !isTame(entry)) throw refusal("import/archive-refused");
    entries.set(name, entry);
  }
  return entries;
}

function isTame(entry: Entry): boolean {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  const isBomb =
    uncompressedSize > oneMegabyte && uncompressedSize > compressedSize * importLimits.ratio;
  return !entry.isEncrypted() && methods.includes(compressionMethod) && !isBomb;
}

/** Names of parts are compared without regard to case, as the format says. */
function nameOf(name: string): string {
  return name.toLowerCase();
}
