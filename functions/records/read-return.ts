import type { Caller } from "#functions/auth/guard.ts";
import { lastEventOf } from "#functions/records/based-on.ts";
import { campaignViewOf } from "#functions/records/campaign-view.ts";
import { draftViewOf } from "#functions/records/draft-view.ts";
import { requireForm } from "#functions/records/filing-year.ts";
import { historyEntryOf } from "#functions/records/history.ts";
import { answersInForce, frameFactsOf } from "#functions/records/in-force.ts";
import {
  type ReadYearDependencies,
  readYear,
  type YearReading,
} from "#functions/records/read-year.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { isExpected } from "#shared/records/expected.ts";
import { foldLog } from "#shared/records/fold.ts";

export type ReturnReading = {
  readonly bin: string;
  readonly year: number;
  readonly form: AnnualFormId;
  readonly caller: Caller;
};

/**
 * One form of an enterprise and year, with all that its page needs.
 *
 * @throws Problem `enterprise/not-found`, `year/not-found`, `form/not-found`.
 */
export async function readReturn(
  reading: ReturnReading,
  dependencies: ReadYearDependencies,
): Promise<ReturnView> {
  const { bin, year, form, caller } = reading;
  const [found, lastYearLog] = await Promise.all([
    readYear(reading, dependencies),
    dependencies.log.read(bin, year - 1),
  ]);
  const { campaign, frame, log, states, today } = found;
  requireForm(campaign, form);
  const draft = found.drafts.find((each) => each.form === form);
  const lastYear = foldLog(lastYearLog)[form]?.inForce;
  const { finalAt } = campaign;
  return {
    form,
    status: states[form]?.status ?? "not-started",
    sequence: lastEventOf(log, form)?.sequence ?? null,
    expected: isExpected(applicability[form], frame),
    changedAfterAcceptance: states[form]?.changedAfterAcceptance ?? false,
    campaign: campaignViewOf(campaign, today),
    ...inForceOf(found, form),
    ...(draft === undefined ? {} : { draft: draftViewOf(draft, caller) }),
    ...(lastYear && { lastYear: lastYear.answers, lastYearComputed: lastYear.computed }),
    context: contextOf(found, form),
    history: log
      .filter((event) => event.form === form)
      .map((event) => historyEntryOf(event, { caller, finalAt })),
  } as ReturnView;
}

function inForceOf({ states }: YearReading, form: AnnualFormId): Partial<ReturnView> {
  const comments = states[form]?.comments ?? [];
  const waiting = comments.length === 0 ? {} : { comments: [...comments] };
  const filed = states[form]?.inForce;
  if (filed === undefined) return waiting;
  const { answers, computed, explanations } = filed;
  return { answers, computed, explanations, ...waiting };
}

function contextOf({ log, frame, campaign }: YearReading, form: AnnualFormId) {
  const { finalAt } = campaign;
  const inForce = answersInForce(log, { finalAt });
  const others = annualFormIds.filter((id) => id !== form && inForce[id] !== undefined);
  return {
    otherForms: Object.fromEntries(others.map((id) => [id, inForce[id]])),
    ...(frame === undefined ? {} : { frame: frameFactsOf(frame) }),
  };
}
