import { type Caller, requireCampaignState } from "#functions/auth/guard.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { requestError } from "#functions/http/request-errors.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { TransactionOutcome } from "#functions/platform/transact.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import type { Objection, ObjectionRepository } from "#functions/register/objection-repository.ts";
import { objectionViewOf } from "#functions/register/objection-view.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { decideObjectionContract } from "#shared/api/objections.ts";
import { Problem } from "#shared/api/problem.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";
import { type FrameEntry, frameEntrySchema } from "#shared/register/frame.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import type { Locale } from "#shared/text/locale.ts";

type Days = {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly finalAt?: string | undefined;
};

export type DecideObjectionDependencies = {
  readonly objections: Pick<ObjectionRepository, "find" | "decisionWrites" | "write">;
  readonly register: Pick<RegisterRepository, "findProfile" | "findFrame" | "putFrame">;
  readonly findCampaign: (year: number) => Promise<Days | undefined>;
  readonly now: Clock;
};

type Decision = {
  readonly bin: string;
  readonly year: number;
  readonly decision: "accepted" | "refused";
  readonly reason?: string | undefined;
  readonly mergedInto?: string | undefined;
  /** `raisedAt` of the objection that the officer saw. */
  readonly basedOn: string;
  /** Language of the messages. */
  readonly locale: Locale;
};

/**
 * Decides what an enterprise said against its obligation. Accepting puts it out of the year's scope
 * for that reason, in the same transaction, so that neither is ever without the other.
 *
 * @throws Problem `enterprise/not-found`, `year/not-found`, `campaign/final`,
 *   `objection/reason-needed`, `objection/not-found`, `objection/changed` when it was decided or
 *   raised anew meanwhile, `objection/invalid` when a merger names nothing or itself, `request/busy`.
 */
export async function decideObjection(
  decision: Decision,
  caller: Caller,
  dependencies: DecideObjectionDependencies,
): Promise<Objection> {
  const at = dependencies.now().toISOString();
  await requireDecidable(decision, caller, at, dependencies);
  return tryAgain(async () => {
    const objection = await dependencies.objections.find(decision.bin, decision.year);
    if (objection === undefined) throw new Problem("objection/not-found");
    const decided = decidedOf(objection, decision, { at, by: caller.id });
    if (objection.raisedAt !== decision.basedOn) throw new Problem("objection/changed");
    if (isDecidedSo(objection, decided)) return objection;
    if (objection.status !== "open") throw new Problem("objection/changed");
    const { kind } = await keep(decided, objection, dependencies);
    return kind === "done" ? decided : undefined;
  });
}

async function requireDecidable(
  { bin, year, decision, reason }: Decision,
  caller: Caller,
  at: string,
  { register, findCampaign }: DecideObjectionDependencies,
): Promise<void> {
  const [profile, campaign] = await Promise.all([register.findProfile(bin), findCampaign(year)]);
  if (profile === undefined) throw new Problem("enterprise/not-found");
  if (campaign === undefined) throw new Problem("year/not-found");
  requireCampaignState(caller, campaignStateOf(campaign, almatyDayOf(at)));
  if (decision === "refused" && reason === undefined) throw new Problem("objection/reason-needed");
}

function decidedOf(
  objection: Objection,
  { decision, reason, mergedInto, locale }: Decision,
  { at, by }: { readonly at: string; readonly by: string },
): Objection {
  const isMerger = decision === "accepted" && objection.kind === "merged";
  if (mergedInto !== undefined && (!isMerger || mergedInto === objection.bin)) {
    const errors = [requestError("mergedInto", "invalid", locale)];
    throw new Problem("objection/invalid", { errors });
  }
  return {
    ...objection,
    status: decision,
    decidedAt: at,
    decidedBy: by,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Sent again, because the answer to the first was lost. */
function isDecidedSo(objection: Objection, decided: Objection): boolean {
  const timeless = (each: Objection) => canonicalJson({ ...each, decidedAt: "" });
  return timeless(objection) === timeless(decided);
}

/**
 * One attempt. An objection that is not as it was seen makes the caller read again and say so.
 *
 * @throws Problem `year/not-found` when the frame does not have it, `campaign/final`.
 */
async function keep(
  decided: Objection,
  seen: Objection,
  { objections, register }: DecideObjectionDependencies,
): Promise<TransactionOutcome> {
  const writes = objections.decisionWrites(decided, seen);
  if (decided.status === "refused") return objections.write(writes);
  const frame = await register.findFrame(decided.bin, decided.year);
  if (frame === undefined) throw new Problem("year/not-found");
  const outcome = await register.putFrame(outOfScope(frame, decided), frame, writes);
  if (outcome.kind === "refused" && outcome.failed.includes(0)) throw new Problem("campaign/final");
  return outcome;
}

function outOfScope(
  { mergedInto: _mergedInto, ...frame }: FrameEntry,
  { kind, mergedInto, decidedAt, decidedBy }: Objection,
): FrameEntry {
  return frameEntrySchema.parse({
    ...frame,
    inScope: false,
    outOfScopeReason: kind,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    revision: frame.revision + 1,
    changedAt: decidedAt,
    changedBy: decidedBy,
  });
}

export function decideObjectionEndpoint(dependencies: DecideObjectionDependencies): Endpoint {
  return endpoint(decideObjectionContract, async ({ params, body, caller, locale }) => {
    const decision = { ...params, ...body, locale };
    return objectionViewOf(await decideObjection(decision, caller, dependencies));
  });
}
