import type { Caller } from "#functions/auth/guard.ts";
import { lastEventOf } from "#functions/records/based-on.ts";
import { campaignViewOf } from "#functions/records/campaign-view.ts";
import { editorOf } from "#functions/records/history.ts";
import {
  type ReadYearDependencies,
  readYear,
  type YearReading,
} from "#functions/records/read-year.ts";
import type { ReturnLog } from "#functions/records/return-log.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";
import type { FormTask } from "#shared/api/common.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import type { Actor } from "#shared/records/event.ts";
import { isExpected } from "#shared/records/expected.ts";
import type { FormState } from "#shared/records/fold.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

export type ListReturnsDependencies = ReadYearDependencies & {
  readonly findObjection: (
    bin: string,
    year: number,
  ) => Promise<NonNullable<TaskList["objection"]> | undefined>;
};

export type TaskListReading = {
  readonly bin: string;
  readonly year: number;
  readonly caller: Caller;
};

/**
 * What an enterprise has to do in a year, form by form in the order of the agreement.
 *
 * @throws Problem `enterprise/not-found`, `year/not-found`.
 */
export async function listReturns(
  reading: TaskListReading,
  dependencies: ListReturnsDependencies,
): Promise<TaskList> {
  const { bin, year, caller } = reading;
  const [found, objection] = await Promise.all([
    readYear(reading, dependencies),
    dependencies.findObjection(bin, year),
  ]);
  const { campaign, frame, today } = found;
  const asked = annualFormIds.filter((form) => campaign.forms.includes(form));
  return {
    bin,
    year,
    campaign: campaignViewOf(campaign, today),
    inScope: frame?.inScope ?? false,
    forms: asked.map((form) => taskOf(form, found, caller)),
    ...(objection === undefined ? {} : { objection }),
    filings: filingsOf(found.log),
  };
}

function taskOf(form: AnnualFormId, found: YearReading, caller: Caller): FormTask {
  const state = found.states[form];
  const expected = isExpected(applicability[form], found.frame);
  return {
    form,
    status: state?.status ?? "not-started",
    expected,
    sequence: lastEventOf(found.log, form)?.sequence ?? null,
    late: isLate(state, expected, found),
    openComments: state?.comments.length ?? 0,
    changedAfterAcceptance: state?.changedAfterAcceptance ?? false,
    hasDraft: found.drafts.some((draft) => draft.form === form),
    ...lastEditOf(form, found, caller),
  };
}

/** Whether the deadline passed without it: not filed, returned, or first filed after it. */
function isLate(
  state: FormState | undefined,
  expected: boolean,
  { campaign, today }: YearReading,
): boolean {
  if (state?.firstFiledAt !== undefined && almatyDayOf(state.firstFiledAt) > campaign.closesOn) {
    return true;
  }
  const open = state?.firstFiledAt === undefined ? expected : state.status === "returned";
  return open && today > campaign.closesOn;
}

type Edit = { readonly at: string; readonly actor: Actor };

/** The later of the draft and the last event. */
function lastEditOf(form: AnnualFormId, { log, drafts }: YearReading, caller: Caller) {
  const draft = drafts.find((each) => each.form === form);
  const event = lastEventOf(log, form);
  const edits: readonly (Edit | undefined)[] = [
    event,
    draft && { at: draft.savedAt, actor: draft.savedBy },
  ];
  const last = edits
    .filter((edit) => edit !== undefined)
    .toSorted(byInstant)
    .at(-1);
  if (last === undefined) return {};
  return { lastEditedAt: last.at, lastEditor: editorOf(last.actor, caller) };
}

function byInstant(left: Edit, right: Edit): number {
  return Date.parse(left.at) - Date.parse(right.at);
}

/** Each filing once, with the instant of its last form; newest first. */
function filingsOf(log: ReturnLog): TaskList["filings"] {
  const instants = new Map<string, string>();
  for (const event of log) {
    if ("declaration" in event && event.declaration !== undefined) {
      instants.set(event.declaration.filing, event.at);
    }
  }
  return [...instants].map(([filing, at]) => ({ filing, at })).toReversed();
}
