import type { Idempotency } from "#functions/http/request.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { nextEvent, type ProposedEvent } from "#functions/records/next-event.ts";
import type { ReturnLog, ReturnLogRepository } from "#functions/records/return-log.ts";
import { Problem } from "#shared/api/problem.ts";
import type { ReturnEvent } from "#shared/records/event.ts";

export type Append = {
  readonly bin: string;
  readonly year: number;
  readonly idempotency: Idempotency;
  /**
   * The event to append to the log as it stands, campaign, rules and `basedOn` looked at in this
   * order. Asked again with the new log whenever another writer was first.
   */
  readonly propose: (log: ReturnLog) => Promise<ProposedEvent>;
};

export type Appended = {
  readonly event: ReturnEvent;
  /** Whether the event had been stored by an earlier request with the same key. */
  readonly replayed: boolean;
};

/**
 * Accepts an event by one conditional put. A request that was answered before, or whose answer was
 * lost on the way, gets its first receipt, at any later time and whatever has changed since.
 *
 * @throws Problem `request/key-reused`, `request/busy`, and what `propose` throws.
 */
export function appendEvent(
  { bin, year, idempotency, propose }: Append,
  log: Pick<ReturnLogRepository, "read" | "append">,
): Promise<Appended> {
  return tryAgain(async () => {
    const events = await log.read(bin, year);
    const earlier = events.find(({ key }) => key === idempotency.key);
    if (earlier !== undefined) return replay(earlier, idempotency);
    const event = nextEvent(events, await propose(events));
    const inTheWay = await log.append(event);
    if (inTheWay === undefined) return { event, replayed: false };
    // Our own put may have been stored and its answer lost, so that the client sent it twice.
    return inTheWay.key === idempotency.key ? replay(inTheWay, idempotency) : undefined;
  });
}

function replay(event: ReturnEvent, { requestHash }: Idempotency): Appended {
  if (event.requestHash !== requestHash) throw new Problem("request/key-reused");
  return { event, replayed: true };
}
