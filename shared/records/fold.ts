import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Comment, FilingEvent, ReturnEvent } from "#shared/records/event.ts";
import type { FormStanding } from "#shared/records/standing.ts";
import { statusAfter } from "#shared/records/transitions.ts";

/**
 * Version of everything a Standing is derived by: transitions, fold, measures and the law they
 * read. Raise it with any change that can alter a Standing of stored events; it starts a rebuild.
 */
export const foldVersion = 2;

/** What the log of a year says about one form. */
export type FormState = FormStanding & {
  /** The latest filing, unless withdrawn after it; a returned form keeps it. */
  readonly inForce?: FilingEvent;
  /** Comments of the department's last return that still wait for an answer. */
  readonly comments: readonly Comment[];
  /** While a decision is the last event: whether it took away `changedAfterAcceptance`. */
  readonly decidedOnChange: boolean;
};

/** By form; a form without a counted event is absent, and not started. */
export type FormStates = Readonly<Partial<Record<AnnualFormId, FormState>>>;

/** What folding depends on beside the events. */
export type FoldOptions = {
  /** When the year became final; absent while it is not. */
  readonly finalAt?: string | undefined;
};

/** Whether an event counts: one at or after the year became final is kept and shown, no more. */
export function isCounted(event: Pick<ReturnEvent, "at">, { finalAt }: FoldOptions = {}): boolean {
  return finalAt === undefined || Date.parse(event.at) < Date.parse(finalAt);
}

/**
 * Folds the log of one enterprise and year into what holds now, form by form. Events that do not
 * count are passed over as if they were not there.
 *
 * @param events the whole log in the order of its sequences.
 */
export function foldLog(events: readonly ReturnEvent[], options: FoldOptions = {}): FormStates {
  const states: Partial<Record<AnnualFormId, FormState>> = {};
  for (const event of events) {
    if (isCounted(event, options)) states[event.form] = stateAfter(states[event.form], event);
  }
  return states;
}

function stateAfter(before: FormState | undefined, event: ReturnEvent): FormState {
  const inForce = inForceAfter(before?.inForce, event);
  const firstFiledAt = before?.firstFiledAt ?? (isFiling(event) ? event.at : undefined);
  return {
    status: statusAfter(before?.status ?? "not-started", event.kind),
    sequence: event.sequence,
    lastEventAt: event.at,
    changedAfterAcceptance: isChangedAfterAcceptance(before, event),
    comments: event.kind === "returned" ? event.comments : [],
    decidedOnChange: isDecision(event) && before?.changedAfterAcceptance === true,
    ...(inForce && { inForce }),
    ...(firstFiledAt !== undefined && { firstFiledAt }),
  };
}

function inForceAfter(
  before: FilingEvent | undefined,
  event: ReturnEvent,
): FilingEvent | undefined {
  if (isFiling(event)) return event;
  return event.kind === "withdrawn" ? undefined : before;
}

/** A decision that is undone leaves the form as it was before it, its mark included. */
function isChangedAfterAcceptance(before: FormState | undefined, event: ReturnEvent): boolean {
  if (event.kind === "reopened") return before?.decidedOnChange === true;
  if (event.kind !== "amended") return false;
  return before?.status === "accepted" || before?.changedAfterAcceptance === true;
}

function isDecision({ kind }: ReturnEvent): boolean {
  return kind === "accepted" || kind === "returned";
}

function isFiling(event: ReturnEvent): event is FilingEvent {
  return event.kind === "submitted" || event.kind === "amended";
}
