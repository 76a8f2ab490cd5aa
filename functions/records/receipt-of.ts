import { ReplyWithHeaders } from "#functions/http/reply-with-headers.ts";
import type { Appended } from "#functions/records/append-event.ts";
import type { Receipt } from "#shared/api/common.ts";
import type { ReturnEvent } from "#shared/records/event.ts";

/** What a person keeps: the number that is read out, and the hash that proves the event. */
export function receiptOf({ bin, year, sequence, hash, at }: ReturnEvent): Receipt {
  return { number: `${year}-${bin}-${String(sequence).padStart(6, "0")}`, hash, at };
}

/** The answer to an accepted event; a replay is the same answer, and says so in a header. */
export function recordedReply({ event, replayed }: Appended) {
  const reply = { sequence: event.sequence, receipt: receiptOf(event) };
  return new ReplyWithHeaders(reply, replayed ? { "idempotent-replayed": "true" } : {});
}
