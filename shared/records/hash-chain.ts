import { canonicalJson } from "#shared/records/canonical-json.ts";

/** SHA-256 of a text (UTF-8) as 64 lower-case hex digits; handed in, since platforms differ. */
export type Digest = (text: string) => string;

/** What the first event of a log names as the hash before it. */
export const noPreviousHash = "0".repeat(64);

type Chained = {
  readonly bin: string;
  readonly year: number;
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
};

/**
 * The hash of an event: of everything in it but the hash itself, so the nonce and the hash of the
 * event before it are covered too. Whoever holds one hash can prove the whole log up to it.
 */
export function eventHash<Event extends object>(
  eventWithoutHash: Event & { readonly hash?: never },
  digest: Digest,
): string {
  return digest(canonicalJson(eventWithoutHash));
}

/** Where a log does not hold together, at the first such event. */
export type ChainFault = {
  readonly sequence: number;
  /**
   * `owner`: of another enterprise or year; `sequence`: a gap or a doubled place;
   * `previous-hash`: not the hash of the event before; `hash`: the content was changed.
   */
  readonly reason: "owner" | "sequence" | "previous-hash" | "hash";
};

/**
 * Checks one whole log, in the order of its sequences. A log cut short at its end still verifies:
 * only a receipt of a later event shows that something is missing.
 *
 * @returns the first fault, or undefined when the log is intact.
 */
export function verifyChain(events: readonly Chained[], digest: Digest): ChainFault | undefined {
  let previousHash = noPreviousHash;
  for (const [index, event] of events.entries()) {
    const reason = faultOf(event, { first: events[0] ?? event, index, previousHash }, digest);
    if (reason !== undefined) return { sequence: event.sequence, reason };
    previousHash = event.hash;
  }
  return undefined;
}

function faultOf(
  event: Chained,
  place: { readonly first: Chained; readonly index: number; readonly previousHash: string },
  digest: Digest,
): ChainFault["reason"] | undefined {
  if (event.bin !== place.first.bin || event.year !== place.first.year) return "owner";
  if (event.sequence !== place.index + 1) return "sequence";
  if (event.previousHash !== place.previousHash) return "previous-hash";
  const { hash, ...content } = event;
  return eventHash(content, digest) === hash ? undefined : "hash";
}
