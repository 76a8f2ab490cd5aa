import type { Caller } from "#functions/auth/guard.ts";
import type { Idempotency } from "#functions/http/request.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { actorOf } from "#functions/records/actor-of.ts";
import { type Appended, appendEvent } from "#functions/records/append-event.ts";
import { requireLatest } from "#functions/records/based-on.ts";
import { type CheckedFiling, checkFiling, type Filing } from "#functions/records/check-filing.ts";
import type { DraftRepository } from "#functions/records/draft-repository.ts";
import {
  requireForm,
  requirePossible,
  type YearDependencies,
} from "#functions/records/filing-year.ts";
import type { ProposedEvent } from "#functions/records/next-event.ts";
import type { ReturnLog, ReturnLogRepository } from "#functions/records/return-log.ts";
import { Problem } from "#shared/api/problem.ts";
import { ruleVersion } from "#shared/law/rule-version.ts";
import type { DeclarationMark, FilingEvent } from "#shared/records/event.ts";
import { foldLog } from "#shared/records/fold.ts";
import { mayFollow } from "#shared/records/transitions.ts";
import type { FrameEntry } from "#shared/register/frame.ts";

type YearPlace = { readonly bin: string; readonly year: number };

export type SubmitReturnDependencies = YearDependencies & {
  readonly log: ReturnLogRepository;
  readonly drafts: Pick<DraftRepository, "discard">;
  /** Whether the mark is that of a declaration which the enterprise signed for the year. */
  readonly isSigned: (place: YearPlace, mark: DeclarationMark) => Promise<boolean>;
  readonly now: Clock;
};

export type Submission = Filing & {
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly basedOn: number | null;
  /** The draft goes only if it still has this version. */
  readonly draftVersion?: number | undefined;
  readonly declaration?: DeclarationMark | undefined;
  /** How an officer got the answers; absent when the enterprise files by itself. */
  readonly source?: FilingEvent["source"] | undefined;
};

/**
 * Files a form, or amends it when it is in force.
 *
 * @throws Problem in this order: `request/key-reused`; `year/not-found`, `form/not-found`,
 *   `campaign/…`, `return/out-of-scope`; `answers/…`,
 *   `declaration/not-signed`; `return/changed`; `request/busy`.
 */
export async function submitReturn(
  submission: Submission,
  dependencies: SubmitReturnDependencies,
): Promise<Appended> {
  const { bin, year, form, idempotency, draftVersion } = submission;
  const propose = (log: ReturnLog) => proposeFiling(submission, log, dependencies);
  const appended = await appendEvent({ bin, year, idempotency, propose }, dependencies.log);
  // After a crash between the two, the replay of the request takes the draft away.
  if (draftVersion !== undefined) {
    await dependencies.drafts.discard({ bin, year, form }, draftVersion);
  }
  return appended;
}

async function proposeFiling(
  submission: Submission,
  log: ReturnLog,
  { log: logs, findCampaign, findFrame, isSigned, now }: SubmitReturnDependencies,
): Promise<ProposedEvent> {
  const { bin, year, form, caller, basedOn, declaration } = submission;
  const at = now();
  const [campaign, frame, lastYearLog, isVouched] = await Promise.all([
    findCampaign(year),
    findFrame(bin, year),
    logs.read(bin, year - 1),
    declaration === undefined || isSigned({ bin, year }, declaration),
  ]);
  requireForm(campaign, form);
  requirePossible(caller, campaign, at);
  if (frame?.inScope !== true) throw new Problem("return/out-of-scope");
  const checked = checkFiling(submission, { log, lastYearLog, frame, at });
  if (!isVouched) throw new Problem("declaration/not-signed");
  requireLatest(log, { form, basedOn, caller });
  return eventOf(submission, checked, { log, frame, at });
}

function eventOf(
  { bin, year, form, caller, idempotency, declaration, source = "online" }: Submission,
  checked: CheckedFiling,
  { log, frame, at }: { readonly log: ReturnLog; readonly frame: FrameEntry; readonly at: Date },
): ProposedEvent {
  const status = foldLog(log)[form]?.status ?? "not-started";
  const quotaAssigned = frame.quotaAssigned?.count;
  return {
    kind: mayFollow(status, "submitted") ? "submitted" : "amended",
    bin,
    year,
    form,
    at: at.toISOString(),
    actor: actorOf(caller),
    ...idempotency,
    ...checked,
    answers: { ...checked.answers } as Record<string, never>,
    ruleVersion,
    source,
    ...(quotaAssigned === undefined ? {} : { quotaAssigned }),
    ...(declaration === undefined ? {} : { declaration }),
  };
}
