import type { ObjectStore } from "#functions/platform/object-store.ts";

export type MemoryObjects = Omit<ObjectStore, "linkOf"> & {
  readonly keys: () => readonly string[];
};

/** A bucket in memory that keeps the promises of the object store. */
export function memoryObjects(): MemoryObjects {
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly mediaType: string }>();
  const objects: MemoryObjects = {
    keys: () => [...kept.keys()].toSorted(),
    async find(key) {
      const found = kept.get(key);
      return found && Buffer.from(found.bytes).toString("utf8");
    },
    async findBytes(key) {
      return kept.get(key);
    },
    async put(key, body, mediaType = "application/json") {
      kept.set(key, { bytes: Buffer.from(body), mediaType });
    },
    async add(key, body, mediaType) {
      if (kept.has(key)) return false;
      await objects.put(key, body, mediaType);
      return true;
    },
    async remove(key) {
      kept.delete(key);
    },
  };
  return objects;
}
