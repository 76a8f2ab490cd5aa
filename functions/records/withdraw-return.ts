import type { Caller } from "#functions/auth/guard.ts";
import type { Idempotency } from "#functions/http/request.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { actorOf } from "#functions/records/actor-of.ts";
import { type Appended, appendEvent } from "#functions/records/append-event.ts";
import { requireLatest } from "#functions/records/based-on.ts";
import {
  requireForm,
  requirePossible,
  type YearDependencies,
} from "#functions/records/filing-year.ts";
import type { ProposedEvent } from "#functions/records/next-event.ts";
import { requireTransition } from "#functions/records/require-transition.ts";
import type { ReturnLog, ReturnLogRepository } from "#functions/records/return-log.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

export type WithdrawReturnDependencies = Pick<YearDependencies, "findCampaign"> & {
  readonly log: ReturnLogRepository;
  readonly now: Clock;
};

export type Withdrawal = {
  readonly bin: string;
  readonly year: number;
  readonly form: AnnualFormId;
  readonly basedOn: number | null;
  readonly reason?: string | undefined;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
};

/**
 * Withdraws a filed form; its answers stay in the history and no longer count.
 *
 * @throws Problem in this order: `request/key-reused`; `year/not-found`, `form/not-found`,
 *   `campaign/…`; `return/changed`; `return/wrong-status`; `request/busy`.
 */
export function withdrawReturn(
  withdrawal: Withdrawal,
  { log, ...dependencies }: WithdrawReturnDependencies,
): Promise<Appended> {
  const { bin, year, idempotency } = withdrawal;
  const propose = (events: ReturnLog) => proposeWithdrawal(withdrawal, events, dependencies);
  return appendEvent({ bin, year, idempotency, propose }, log);
}

async function proposeWithdrawal(
  { caller, idempotency, basedOn, reason, ...place }: Withdrawal,
  log: ReturnLog,
  { findCampaign, now }: Omit<WithdrawReturnDependencies, "log">,
): Promise<ProposedEvent> {
  const at = now();
  const campaign = await findCampaign(place.year);
  requireForm(campaign, place.form);
  requirePossible(caller, campaign, at);
  requireLatest(log, { form: place.form, basedOn, caller });
  requireTransition(log, place.form, "withdrawn");
  return {
    kind: "withdrawn",
    ...place,
    ...idempotency,
    at: at.toISOString(),
    actor: actorOf(caller),
    ...(reason === undefined ? {} : { reason }),
  };
}
