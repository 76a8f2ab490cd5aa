import { canonicalJson } from "#shared/records/canonical-json.ts";
import { type ReturnEvent, returnEventSchema } from "#shared/records/event.ts";

/** Members kept as text: smaller than nested attributes, and any key of an answer is safe in it. */
const textMembers = ["answers", "computed", "explanations", "comments"] as const;

/** An event as a store keeps it: flat, its larger members as canonical JSON text. */
export type StoredEvent = Readonly<Record<string, unknown>>;

/** What is written for an event; keys of the store are the store's own. */
export function storedEventOf(event: ReturnEvent): StoredEvent {
  return withTextMembers(event, canonicalJson);
}

/**
 * The event that was stored. Hashes still verify: canonical JSON comes back as it went.
 *
 * @throws when it is not an event: nothing of ours writes such a thing.
 */
export function eventOfStored(stored: StoredEvent): ReturnEvent {
  return returnEventSchema.parse(withTextMembers(stored, (text) => JSON.parse(String(text))));
}

function withTextMembers(record: object, change: (value: unknown) => unknown): StoredEvent {
  const isText = (name: string) => textMembers.some((member) => member === name);
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, isText(name) ? change(value) : value]),
  );
}
