import { type Caller, requireCampaignState } from "#functions/auth/guard.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { requestError } from "#functions/http/request-errors.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import type { Objection, ObjectionRepository } from "#functions/register/objection-repository.ts";
import { objectionViewOf } from "#functions/register/objection-view.ts";
import { Problem } from "#shared/api/problem.ts";
import { raiseObjectionContract } from "#shared/api/raise-objection.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";
import type { FrameEntry } from "#shared/register/frame.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import type { Locale } from "#shared/text/locale.ts";

type Days = {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly finalAt?: string | undefined;
};

export type RaiseObjectionDependencies = {
  readonly objections: Pick<ObjectionRepository, "find" | "add">;
  readonly findCampaign: (year: number) => Promise<Days | undefined>;
  readonly findFrame: (bin: string, year: number) => Promise<FrameEntry | undefined>;
  readonly now: Clock;
};

type Raised = Pick<Objection, "bin" | "year" | "kind"> & {
  readonly mergedInto?: string | undefined;
  readonly note?: string | undefined;
  /** Language of the messages. */
  readonly locale: Locale;
};

/**
 * Keeps what an enterprise says against its obligation in a year, for an officer to decide. After a
 * refusal, or back in scope, it may say more; the same words of the same person sent again are the same objection.
 *
 * @throws Problem `year/not-found`, `campaign/final`, `objection/invalid` when the enterprise that
 *   it merged into is missing, itself or not asked for, `objection/already-raised`, `request/busy`.
 */
export async function raiseObjection(
  { mergedInto, note, locale, ...raised }: Raised,
  caller: Caller,
  { objections, findCampaign, findFrame, now }: RaiseObjectionDependencies,
): Promise<Objection> {
  const at = now().toISOString();
  const campaign = await findCampaign(raised.year);
  if (campaign === undefined) throw new Problem("year/not-found");
  requireCampaignState(caller, campaignStateOf(campaign, almatyDayOf(at)));
  requireSuccessor({ ...raised, mergedInto, locale });
  const objection = {
    ...raised,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(note === undefined ? {} : { note }),
    raisedAt: at,
    raisedBy: caller.id,
    status: "open",
  } as const;
  return tryAgain(async () => {
    const before = await objections.find(raised.bin, raised.year);
    if (before !== undefined && saysTheSame(before, objection)) return before;
    if (before !== undefined && !(await isOverWith(before, findFrame))) {
      throw new Problem("objection/already-raised");
    }
    const added = await objections.add(objection, before);
    return added.kind === "done" ? objection : undefined;
  });
}

/** Refused, or accepted but the department has put the enterprise back into scope since. */
async function isOverWith(
  { status, bin, year }: Objection,
  findFrame: RaiseObjectionDependencies["findFrame"],
): Promise<boolean> {
  if (status !== "accepted") return status === "refused";
  const frame = await findFrame(bin, year);
  return frame?.inScope === true;
}

/** Sent again, because the answer to the first was lost. */
function saysTheSame(left: Objection, right: Objection): boolean {
  return canonicalJson({ ...left, raisedAt: "" }) === canonicalJson({ ...right, raisedAt: "" });
}

/** A merger names another enterprise, and nothing else does. */
function requireSuccessor({ kind, bin, mergedInto, locale }: Raised): void {
  const isMerger = kind === "merged";
  if (isMerger === (mergedInto !== undefined) && mergedInto !== bin) return;
  const code = isMerger && mergedInto === undefined ? "required" : "invalid";
  throw new Problem("objection/invalid", { errors: [requestError("mergedInto", code, locale)] });
}

export function raiseObjectionEndpoint(dependencies: RaiseObjectionDependencies): Endpoint {
  return endpoint(raiseObjectionContract, async ({ params, body, caller, locale }) => {
    const raised = { ...params, ...body, locale };
    return objectionViewOf(await raiseObjection(raised, caller, dependencies));
  });
}
