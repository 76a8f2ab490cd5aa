import { makeUlid } from "#shared/text/ulid.ts";

/** A new ULID of now. */
export function newUlid(): string {
  return makeUlid(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}
