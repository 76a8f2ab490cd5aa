import { createHash } from "node:crypto";
import { gunzipJson, gzipJson } from "#functions/platform/gzip-json.ts";
import type { ObjectStore } from "#functions/platform/object-store.ts";
import type {
  PackPointer,
  PackPointerRepository,
} from "#functions/register/pack-pointer-repository.ts";
import type { RegisteredEnterprise } from "#functions/register/registered-enterprise.ts";

/** The register of a year at one version. */
export type RegisterObject = {
  readonly year: number;
  /** 0: the year has no register yet. */
  readonly version: number;
  /** In the order of the BINs. */
  readonly enterprises: readonly RegisteredEnterprise[];
};

export type RegisterObjectsDependencies = {
  readonly pointers: Pick<PackPointerRepository, "find">;
  readonly objects: Pick<ObjectStore, "findBytes">;
};

export type RegisterObjects = ReturnType<typeof registerObjects>;

/**
 * The register of a year from one object, gzipped JSON, that follows the truth within seconds. The
 * latest of each year is kept in memory; each read asks the table which version is the newest.
 */
export function registerObjects({ pointers, objects }: RegisterObjectsDependencies) {
  const known = new Map<number, { readonly hash: string; readonly object: RegisterObject }>();
  const load = async (year: number): Promise<RegisterObject | undefined> => {
    const pointer = await pointers.find(year);
    if (pointer === undefined) return { year, version: 0, enterprises: [] };
    const kept = known.get(year);
    if (kept?.hash === pointer.hash) return kept.object;
    const found = await objects.findBytes(pointer.key);
    if (found === undefined) return undefined;
    const enterprises = await unpack(found.bytes, pointer);
    const object = { year, version: pointer.version, enterprises };
    known.set(year, { hash: pointer.hash, object });
    return object;
  };
  return {
    async read(year: number): Promise<RegisterObject> {
      // An object goes two versions after its own: a slow reader finds a newer pointer.
      const object = (await load(year)) ?? (await load(year));
      if (object === undefined) throw new RangeError("the register object is missing");
      return object;
    },
  };
}

/** A register as bytes, the same for the same enterprises, and their SHA-256. */
export async function pack(
  enterprises: readonly RegisteredEnterprise[],
): Promise<{ readonly bytes: Uint8Array; readonly hash: string }> {
  const bytes = await gzipJson(enterprises);
  return { bytes, hash: hashOf(bytes) };
}

/**
 * What was packed: it is ours when the pointer, which only we write, names its hash.
 *
 * @throws RangeError when the bytes are others.
 */
export async function unpack(
  bytes: Uint8Array,
  { hash }: Pick<PackPointer, "hash">,
): Promise<readonly RegisteredEnterprise[]> {
  if (hashOf(bytes) !== hash) throw new RangeError("the register object is not the one packed");
  return (await gunzipJson(bytes)) as readonly RegisteredEnterprise[];
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
