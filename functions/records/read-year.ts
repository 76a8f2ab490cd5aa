import type { Caller } from "#functions/auth/guard.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { Draft, DraftRepository } from "#functions/records/draft-repository.ts";
import { maySeeDrafts } from "#functions/records/draft-view.ts";
import type { YearCampaign, YearDependencies } from "#functions/records/filing-year.ts";
import type { ReturnLog, ReturnLogRepository } from "#functions/records/return-log.ts";
import { Problem } from "#shared/api/problem.ts";
import { type FormStates, foldLog } from "#shared/records/fold.ts";
import type { FrameEntry } from "#shared/register/frame.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

export type ReadYearDependencies = YearDependencies & {
  readonly log: Pick<ReturnLogRepository, "read">;
  readonly drafts: Pick<DraftRepository, "list">;
  /** Whether the register has the enterprise at all. */
  readonly isKnown: (bin: string) => Promise<boolean>;
  readonly now: Clock;
};

/** Everything that is known of one enterprise and year, as of one reading. */
export type YearReading = {
  readonly campaign: YearCampaign;
  readonly frame: FrameEntry | undefined;
  readonly log: ReturnLog;
  readonly states: FormStates;
  /** None for callers who may not see drafts. */
  readonly drafts: readonly Draft[];
  /** Day in the city. */
  readonly today: string;
};

/** @throws Problem `enterprise/not-found`, `year/not-found`. */
export async function readYear(
  { bin, year, caller }: { readonly bin: string; readonly year: number; readonly caller: Caller },
  { log, drafts, findCampaign, findFrame, isKnown, now }: ReadYearDependencies,
): Promise<YearReading> {
  const [campaign, frame, events, seen] = await Promise.all([
    findCampaign(year),
    findFrame(bin, year),
    log.read(bin, year),
    maySeeDrafts(caller) ? drafts.list(bin, year) : [],
  ]);
  if (frame === undefined && !(await isKnown(bin))) throw new Problem("enterprise/not-found");
  if (campaign === undefined) throw new Problem("year/not-found");
  const states = foldLog(events, { finalAt: campaign.finalAt });
  const today = almatyDayOf(now().toISOString());
  return { campaign, frame, log: events, states, drafts: seen, today };
}
