import { randomNonce } from "#functions/platform/digest.ts";
import type { ObjectStore } from "#functions/platform/object-store.ts";
import type {
  PackPointer,
  PackPointerRepository,
} from "#functions/register/pack-pointer-repository.ts";
import type { PackStore } from "#functions/register/pack-register.ts";
import { pack, unpack } from "#functions/register/register-object.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";

export type PackStoreDependencies = {
  readonly register: Pick<RegisterRepository, "findTruths">;
  readonly pointers: PackPointerRepository;
  readonly objects: Pick<ObjectStore, "findBytes" | "put" | "remove">;
};

/** Where the register is packed: the Register table and the bucket of objects. */
export function packStore({
  register,
  pointers,
  objects,
}: PackStoreDependencies): PackStore<PackPointer> {
  return {
    listYears: pointers.listYears,
    addYear: pointers.addYear,
    readVersion: pointers.find,
    readTruth: register.findTruths,

    async readPacked(pointer) {
      const found = await objects.findBytes(pointer.key);
      if (found === undefined) throw new RangeError("the register object is missing");
      return unpack(found.bytes, pointer);
    },

    async replace(year, before, enterprises) {
      const { bytes, hash } = await pack(enterprises);
      const version = (before?.version ?? 0) + 1;
      // Two runs may make the same version: each its own object, of which one is named.
      const key = `register/${year}/${version}-${randomNonce().slice(0, 12)}.json.gz`;
      await objects.put(key, bytes, "application/gzip");
      const previous = before === undefined ? {} : { previousKey: before.key };
      const isMoved = await pointers.move({ year, version, key, hash, ...previous });
      // A pointer that was moved by a request whose answer got lost names ours.
      const isNamed = isMoved || (await pointers.find(year))?.key === key;
      const forgotten = isNamed ? before?.previousKey : key;
      if (forgotten !== undefined) await objects.remove(forgotten);
      return isNamed;
    },
  };
}
