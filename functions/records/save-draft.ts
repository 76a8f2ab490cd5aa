import type { Caller } from "#functions/auth/guard.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { sha256 } from "#functions/platform/digest.ts";
import { actorOf } from "#functions/records/actor-of.ts";
import { appendEvent } from "#functions/records/append-event.ts";
import { lastEventOf } from "#functions/records/based-on.ts";
import { errorsOf, type Filing } from "#functions/records/check-filing.ts";
import type { Draft, DraftRepository } from "#functions/records/draft-repository.ts";
import { draftViewOf } from "#functions/records/draft-view.ts";
import {
  requireForm,
  requirePossible,
  type YearCampaign,
  type YearDependencies,
} from "#functions/records/filing-year.ts";
import type { ReturnLog, ReturnLogRepository } from "#functions/records/return-log.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import { checkAnswers } from "#shared/answers/check-answers.ts";
import { Problem } from "#shared/api/problem.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

export type SaveDraftDependencies = Pick<YearDependencies, "findCampaign"> & {
  readonly log: ReturnLogRepository;
  readonly drafts: Pick<DraftRepository, "find" | "save">;
  readonly now: Clock;
};

export type DraftChange = Filing & {
  readonly caller: Caller;
  /** Version of the draft that was edited; absent for the first save. */
  readonly version?: number | undefined;
};

export type SavedDraft = {
  readonly version: number;
  readonly savedAt: string;
  readonly sequence: number | null;
};

/**
 * Keeps what a person has typed, wrong values too. A second editor's newer draft is never written
 * over: it comes back with the refusal. The first save of a form is an event, appended once.
 *
 * @throws Problem `year/not-found`, `form/not-found`, `campaign/…`; `answers/invalid` for fields
 *   that the form does not have or computes itself; `draft/changed`; `request/busy`.
 */
export async function saveDraft(
  change: DraftChange,
  dependencies: SaveDraftDependencies,
): Promise<SavedDraft> {
  const { bin, year, form, caller } = change;
  const { log, drafts, findCampaign, now } = dependencies;
  const at = now();
  const [campaign, events] = await Promise.all([findCampaign(year), log.read(bin, year)]);
  requireForm(campaign, form);
  requirePossible(caller, campaign, at);
  refuseForeignFields(change, at);
  const draft = draftOf(change, campaign, at);
  if (!(await drafts.save({ bin, year, form }, draft, change.version))) {
    throw await overtaken(change, drafts);
  }
  const sequence = lastEventOf(events, form)?.sequence ?? (await start(change, dependencies));
  return { version: draft.version, savedAt: draft.savedAt, sequence };
}

/** Values may be wrong in a draft; a field that cannot be answered may not. */
function refuseForeignFields(change: DraftChange, at: Date): void {
  const { bin, year, form, answers } = change;
  const filedOn = almatyDayOf(at.toISOString());
  const context = { bin, year, filedOn, otherForms: {} };
  const { findings } = checkAnswers(formById[form], { answers }, context);
  const foreign = findings.filter(
    ({ code }) => code === "unknown-field" || code === "computed-field",
  );
  if (foreign.length > 0) throw new Problem("answers/invalid", errorsOf(foreign, change));
}

function draftOf(change: DraftChange, { closesOn }: YearCampaign, at: Date): Draft {
  return {
    form: change.form,
    answers: change.answers as Draft["answers"],
    explanations: change.explanations ?? {},
    // The instant parts a draft from an earlier one of the same form that was filed and is gone.
    version: Math.max((change.version ?? 0) + 1, at.getTime()),
    savedAt: at.toISOString(),
    savedBy: actorOf(change.caller),
    expiresAtSeconds: yearAfter(closesOn, at),
  };
}

const yearSeconds = 366 * 86_400;

/** A year past closing, or past the save where late returns are still taken. */
function yearAfter(closesOn: string, at: Date): number {
  return Math.floor(Math.max(Date.parse(closesOn), at.getTime()) / 1000) + yearSeconds;
}

async function overtaken(
  { bin, year, form, caller }: DraftChange,
  drafts: Pick<DraftRepository, "find">,
): Promise<Problem> {
  const theirs = await drafts.find({ bin, year, form });
  const draft = theirs === undefined ? null : draftViewOf(theirs, caller);
  return new Problem("draft/changed", { members: { draft } });
}

/** Appends `started`, unless another editor's save just did; gives the form's last sequence. */
async function start(change: DraftChange, { log, now }: SaveDraftDependencies): Promise<number> {
  const { bin, year, form, caller } = change;
  const place = { bin, year, form };
  const idempotency = {
    // Outside of what a client can send, so that no key of theirs meets it.
    key: `\u00a7started/${form}`,
    requestHash: sha256(canonicalJson(place)),
  };
  const propose = async (events: ReturnLog) => {
    const last = lastEventOf(events, form);
    if (last !== undefined) throw new AlreadyStarted(last.sequence);
    const at = now().toISOString();
    return { kind: "started", ...place, ...idempotency, at, actor: actorOf(caller) } as const;
  };
  try {
    return (await appendEvent({ bin, year, idempotency, propose }, log)).event.sequence;
  } catch (error) {
    if (error instanceof AlreadyStarted) return error.sequence;
    throw error;
  }
}

class AlreadyStarted extends Error {
  override readonly name = "AlreadyStarted";
  readonly sequence: number;

  constructor(sequence: number) {
    super("the form has an event");
    this.sequence = sequence;
  }
}
