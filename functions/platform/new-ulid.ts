import { randomBytes } from "node:crypto";
import { makeUlid } from "#shared/text/ulid.ts";

/** A new ULID of this instant. */
export function newUlid(at: Date): string {
  return makeUlid(at.getTime(), randomBytes(16));
}
