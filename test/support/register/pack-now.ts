import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { packRegister, type RegisterMention } from "#functions/register/pack-register.ts";
import { packStore } from "#functions/register/pack-store.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import type { MemoryObjects } from "#test/register/memory-objects.ts";

/** Packs the register as its worker does, without waiting between attempts. */
export function packNow(
  { client, tables }: LocalDatabase,
  objects: MemoryObjects,
  mentions: readonly RegisterMention[],
): Promise<void> {
  const store = packStore({
    register: registerRepository(client, tables.register),
    pointers: packPointerRepository(client, tables.register),
    objects,
  });
  return packRegister(mentions, { store, pause: async () => undefined });
}
