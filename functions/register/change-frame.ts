import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { requestError } from "#functions/http/request-errors.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { entryOf, saysTheSame } from "#functions/register/commit-enterprise.ts";
import { type ReadFrameDependencies, readFrame } from "#functions/register/read-frame.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { Problem } from "#shared/api/problem.ts";
import { type FrameView, putFrameContract } from "#shared/api/register.ts";
import type { FrameEntry, OutOfScopeReason, QuotaAssigned } from "#shared/register/frame.ts";
import type { Locale } from "#shared/text/locale.ts";

export type ChangeFrameDependencies = ReadFrameDependencies & {
  readonly register: Pick<
    RegisterRepository,
    "findProfile" | "findFrame" | "listFrames" | "putFrame"
  >;
  readonly now: Clock;
};

export type FrameDecision = {
  readonly bin: string;
  readonly year: number;
  readonly inScope: boolean;
  readonly outOfScopeReason?: OutOfScopeReason | undefined;
  readonly mergedInto?: string | undefined;
  /** Null takes it away; absent leaves it. */
  readonly quotaAssigned?: QuotaAssigned | null | undefined;
  /** What the officer saw. */
  readonly revision: number;
  readonly by: string;
  readonly locale: Locale;
};

/** Mergers that are followed to see that none leads back. */
const longestSuccession = 20;

/**
 * Keeps whether an enterprise is in scope of a year and its assigned quota. A decision that is so
 * already is answered again, so that it can be sent twice.
 *
 * @throws Problem `enterprise/not-found`, `year/not-found`, `frame/invalid`, `frame/changed` with
 *   what holds now, `campaign/final`, `request/busy`.
 */
export async function changeFrame(
  decision: FrameDecision,
  dependencies: ChangeFrameDependencies,
): Promise<FrameView> {
  const { register, now } = dependencies;
  const { bin, year, revision, by, locale } = decision;
  const current = () => readFrame({ bin, year, caller: by }, dependencies);
  await current();
  requireConsistent(decision, locale);
  if (decision.mergedInto !== undefined) await requireSuccessor(decision, register);
  await tryAgain(async () => {
    const before = await register.findFrame(bin, year);
    if (before === undefined) throw new Problem("year/not-found");
    const next = nextEntry(decision, before, { at: now().toISOString(), by });
    if (saysTheSame(before, next)) return before;
    if (before.revision !== revision) {
      throw new Problem("frame/changed", { members: { frame: await current() } });
    }
    const written = await register.putFrame(next, before);
    if (written.kind === "done") return next;
    if (written.kind === "refused" && written.failed.includes(0)) {
      throw new Problem("campaign/final");
    }
    return undefined;
  });
  return current();
}

function nextEntry(
  { inScope, outOfScopeReason, mergedInto, quotaAssigned }: FrameDecision,
  before: FrameEntry,
  change: { readonly at: string; readonly by: string },
): FrameEntry {
  const { bin, year, district, oked, headcount } = before;
  const quota = quotaAssigned === undefined ? before.quotaAssigned : quotaAssigned;
  const facts = {
    bin,
    year,
    district,
    oked,
    headcount,
    inScope,
    ...(outOfScopeReason !== undefined && { outOfScopeReason }),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(quota !== undefined && quota !== null && { quotaAssigned: quota }),
  };
  return entryOf(facts, before.revision + 1, change);
}

/** A reason if and only if it is out of scope, a successor if and only if it merged. */
function requireConsistent(
  { bin, inScope, outOfScopeReason, mergedInto }: FrameDecision,
  locale: Locale,
): void {
  if (inScope === (outOfScopeReason !== undefined)) {
    throw invalid("outOfScopeReason", inScope ? "invalid" : "required", locale);
  }
  const isMerger = outOfScopeReason === "merged";
  if (isMerger !== (mergedInto !== undefined) || mergedInto === bin) {
    throw invalid(
      "mergedInto",
      isMerger && mergedInto === undefined ? "required" : "invalid",
      locale,
    );
  }
}

/** The successor is in the register, and its own successors do not lead back. */
async function requireSuccessor(
  { bin, year, mergedInto, locale }: FrameDecision,
  { findProfile, findFrame }: ChangeFrameDependencies["register"],
): Promise<void> {
  let next = mergedInto;
  for (let steps = 0; next !== undefined; steps += 1) {
    const isKnown = steps > 0 || (await findProfile(next)) !== undefined;
    if (!isKnown || next === bin || steps === longestSuccession) {
      throw invalid("mergedInto", "invalid", locale);
    }
    next = (await findFrame(next, year))?.mergedInto;
  }
}

function invalid(path: string, code: "required" | "invalid", locale: Locale): Problem {
  return new Problem("frame/invalid", { errors: [requestError(path, code, locale)] });
}

export function changeFrameEndpoint(dependencies: ChangeFrameDependencies): Endpoint {
  return endpoint(putFrameContract, ({ params, body, caller, locale }) =>
    changeFrame({ ...params, ...body, by: caller.id, locale }, dependencies),
  );
}
