import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Adapter, AdapterPayload } from "oidc-provider";
import { readKept, writeKept } from "#infra/local/kept-file.ts";

type Entry = {
  readonly id: string;
  readonly payload: AdapterPayload;
  /** Milliseconds. */
  readonly expiresAt: number;
};

/**
 * Sessions, codes and refresh tokens of the local issuer, each in a file of its own, so that
 * whoever is signed in stays so over a restart.
 */
export function keptAdapter(folder: string, now: () => number): (model: string) => Adapter {
  return (model) => {
    const place = join(folder, model);
    mkdirSync(place, { recursive: true });
    const fileOf = (id: string) =>
      join(place, `${createHash("sha256").update(id).digest("hex")}.json`);
    const entries = readEntries(place, now());
    const keep = (entry: Entry) => {
      entries.set(entry.id, entry);
      writeKept(fileOf(entry.id), entry);
    };
    const drop = (id: string) => {
      entries.delete(id);
      rmSync(fileOf(id), { force: true });
    };
    const findWhere = (isIt: (payload: AdapterPayload) => boolean) =>
      [...entries.values()].find(({ payload, expiresAt }) => expiresAt > now() && isIt(payload))
        ?.payload;

    return {
      upsert: async (id, payload, expiresIn) =>
        keep({ id, payload, expiresAt: now() + (expiresIn ?? 86_400) * 1000 }),
      find: async (id) => {
        const entry = entries.get(id);
        return entry !== undefined && entry.expiresAt > now() ? entry.payload : undefined;
      },
      findByUid: async (uid) => findWhere((payload) => payload.uid === uid),
      findByUserCode: async (code) => findWhere((payload) => payload.userCode === code),
      consume: async (id) => {
        const entry = entries.get(id);
        if (entry === undefined) return;
        keep({ ...entry, payload: { ...entry.payload, consumed: Math.floor(now() / 1000) } });
      },
      destroy: async (id) => drop(id),
      revokeByGrantId: async (grantId) => {
        for (const { id, payload } of [...entries.values()]) {
          if (payload.grantId === grantId) drop(id);
        }
      },
    };
  };
}

function readEntries(place: string, now: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const name of existsSync(place) ? readdirSync(place) : []) {
    const entry = readKept<Entry>(join(place, name));
    if (entry === undefined || entry.expiresAt <= now) rmSync(join(place, name), { force: true });
    else entries.set(entry.id, entry);
  }
  return entries;
}
