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
import { Problem } from "#shared/api/problem.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Comment } from "#shared/records/event.ts";

export type DecideReturnDependencies = Pick<YearDependencies, "findCampaign"> & {
  readonly log: ReturnLogRepository;
  readonly isKnown: (bin: string) => Promise<boolean>;
  readonly now: Clock;
};

export type Decision = {
  readonly bin: string;
  readonly year: number;
  readonly form: AnnualFormId;
  readonly decision: "accepted" | "returned" | "reopened";
  readonly basedOn: number | null;
  readonly comments: readonly Comment[];
  readonly caller: Caller;
  readonly idempotency: Idempotency;
};

/**
 * Accepts a filed form, returns it with comments, or undoes either.
 *
 * @throws Problem in this order: `request/key-reused`; `enterprise/not-found`, `year/not-found`,
 *   `form/not-found`, `campaign/…`; `decision/comment-needed`; `return/changed`;
 *   `return/wrong-status`; `request/busy`.
 */
export function decideReturn(
  decision: Decision,
  { log, ...dependencies }: DecideReturnDependencies,
): Promise<Appended> {
  const { bin, year, idempotency } = decision;
  const propose = (events: ReturnLog) => proposeDecision(decision, events, dependencies);
  return appendEvent({ bin, year, idempotency, propose }, log);
}

async function proposeDecision(
  { caller, idempotency, basedOn, decision: kind, comments, ...place }: Decision,
  log: ReturnLog,
  { findCampaign, isKnown, now }: Omit<DecideReturnDependencies, "log">,
): Promise<ProposedEvent> {
  const at = now();
  if (log.length === 0 && !(await isKnown(place.bin))) throw new Problem("enterprise/not-found");
  const campaign = await findCampaign(place.year);
  requireForm(campaign, place.form);
  requirePossible(caller, campaign, at);
  if (kind === "returned" && comments.length === 0) throw new Problem("decision/comment-needed");
  requireLatest(log, { form: place.form, basedOn, caller });
  requireTransition(log, place.form, kind);
  const common = { ...place, ...idempotency, at: at.toISOString(), actor: actorOf(caller) };
  return { ...common, kind, comments: [...comments] };
}
