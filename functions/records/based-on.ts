import type { Caller } from "#functions/auth/guard.ts";
import { historyEntryOf } from "#functions/records/history.ts";
import type { ReturnLog } from "#functions/records/return-log.ts";
import { Problem } from "#shared/api/problem.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { ReturnEvent } from "#shared/records/event.ts";

/** The last event of a form, of any kind. */
export function lastEventOf(log: ReturnLog, form: AnnualFormId): ReturnEvent | undefined {
  return log.findLast((event) => event.form === form);
}

type Seen = {
  readonly form: AnnualFormId;
  /** Sequence of the form's last event that the person saw; null when there was none. */
  readonly basedOn: number | null;
  readonly caller: Caller;
};

/**
 * Refuses an act on what is no longer the latest.
 *
 * @throws Problem `return/changed` with the event that was overlooked.
 */
export function requireLatest(log: ReturnLog, { form, basedOn, caller }: Seen): void {
  const last = lastEventOf(log, form);
  if ((last?.sequence ?? null) === basedOn) return;
  const event = last === undefined ? null : historyEntryOf(last, { caller });
  throw new Problem("return/changed", { members: { sequence: last?.sequence ?? null, event } });
}
