import type { Caller } from "#functions/auth/guard.ts";
import { receiptOf } from "#functions/records/receipt-of.ts";
import type { HistoryEntry } from "#shared/api/read-return.ts";
import type { Actor, ReturnEvent } from "#shared/records/event.ts";
import { isCounted } from "#shared/records/fold.ts";

type Reading = {
  readonly caller: Pick<Caller, "id">;
  /** When the year became final. */
  readonly finalAt?: string | undefined;
};

/** An event as people read it: who in which role, never which person. */
export function historyEntryOf(event: ReturnEvent, { caller, finalAt }: Reading): HistoryEntry {
  return {
    sequence: event.sequence,
    kind: event.kind,
    at: event.at,
    by: editorOf(event.actor, caller),
    receipt: receiptOf(event),
    ...contentOf(event),
    ...(isCounted(event, { finalAt }) ? {} : { notCounted: true }),
  };
}

/** Who acted, told apart only into the caller and others. */
export function editorOf(actor: Actor, caller: Pick<Caller, "id">): HistoryEntry["by"] {
  return { you: actor.id === caller.id, role: actor.role };
}

function contentOf(event: ReturnEvent): Partial<HistoryEntry> {
  switch (event.kind) {
    case "started":
      return {};
    case "submitted":
    case "amended": {
      const { answers, computed, explanations, source, declaration } = event;
      const filing = declaration === undefined ? {} : { filing: declaration.filing };
      return { answers, computed, explanations, source, ...filing };
    }
    case "withdrawn":
      return event.reason === undefined ? {} : { reason: event.reason };
    case "returned":
    case "accepted":
    case "reopened":
      return { comments: event.comments };
    default:
      return event satisfies never;
  }
}
