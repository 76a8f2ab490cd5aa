import { randomNonce, sha256 } from "#functions/platform/digest.ts";
import type { ReturnLog } from "#functions/records/return-log.ts";
import { type ReturnEvent, returnEventSchema } from "#shared/records/event.ts";
import { eventHash, noPreviousHash } from "#shared/records/hash-chain.ts";

/** What its place in the log adds to an event. */
type PlaceMembers = "schemaVersion" | "sequence" | "nonce" | "previousHash" | "hash";

type WithoutPlace<Event> = Event extends unknown ? Omit<Event, PlaceMembers> : never;

/** An event before it has a place in a log. */
export type ProposedEvent = WithoutPlace<ReturnEvent>;

/** The event at the next place of the log, chained to the one before it. */
export function nextEvent(log: ReturnLog, proposed: ProposedEvent): ReturnEvent {
  const last = log.at(-1);
  const content = {
    ...proposed,
    schemaVersion: 1,
    sequence: (last?.sequence ?? 0) + 1,
    nonce: randomNonce(),
    previousHash: last?.hash ?? noPreviousHash,
  };
  return returnEventSchema.parse({ ...content, hash: eventHash(content, sha256) });
}
