import { tryAgain } from "#functions/platform/try-again.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { Problem } from "#shared/api/problem.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";
import {
  type EnterpriseProfile,
  type FrameEntry,
  frameEntrySchema,
} from "#shared/register/frame.ts";
import { industryOf } from "#shared/register/industry.ts";
import { sizeClassOf } from "#shared/register/size-class.ts";

/** A frame entry as an import brings it: what is derived from it is left out. */
export type FrameFacts = Omit<
  FrameEntry,
  "industry" | "size" | "revision" | "changedAt" | "changedBy"
>;

/** Who says so, and when. */
export type FrameChange = { readonly at: string; readonly by: string };

/** Where the entry of the year stands now, and whether anything had to be written. */
export type Committed = {
  readonly entry: FrameEntry;
  readonly outcome: "added" | "changed" | "unchanged";
};

type Register = Pick<RegisterRepository, "findProfile" | "putProfile" | "findFrame" | "putFrame">;

/** Keeps an enterprise's profile; one that says the same is not written. */
export async function commitProfile(profile: EnterpriseProfile, register: Register): Promise<void> {
  const before = await register.findProfile(profile.bin);
  if (canonicalJson(before) !== canonicalJson(profile)) await register.putProfile(profile);
}

/**
 * Keeps an enterprise's frame entry of a year. Facts that are already so are not written, so a
 * commit can be repeated and resumed; the revision that is replaced is kept.
 *
 * @throws Problem `campaign/final` once the year is final, `request/busy`.
 * @throws RangeError when the activity code has no section: the import checks rows before.
 */
export async function commitFrameEntry(
  facts: FrameFacts,
  change: FrameChange,
  register: Register,
): Promise<Committed> {
  return tryAgain(async () => {
    const before = await register.findFrame(facts.bin, facts.year);
    const entry = entryOf(facts, (before?.revision ?? 0) + 1, change);
    if (before !== undefined && saysTheSame(before, entry)) {
      return { entry: before, outcome: "unchanged" };
    }
    const written = await register.putFrame(entry, before);
    if (written.kind === "done")
      return { entry, outcome: before === undefined ? "added" : "changed" };
    if (written.kind === "refused" && written.failed.includes(0))
      throw new Problem("campaign/final");
    return undefined;
  });
}

/** @throws RangeError when the activity code has no section. */
export function entryOf(facts: FrameFacts, revision: number, { at, by }: FrameChange): FrameEntry {
  const industry = industryOf(facts.oked);
  if (industry === undefined) throw new RangeError("an activity code without a section");
  return frameEntrySchema.parse({
    ...facts,
    industry,
    size: sizeClassOf(facts.headcount),
    revision,
    changedAt: at,
    changedBy: by,
  });
}

/** Whether two revisions have the same facts, whoever made them. */
export function saysTheSame(left: FrameEntry, right: FrameEntry): boolean {
  return canonicalJson(factsOf(left)) === canonicalJson(factsOf(right));
}

function factsOf({ revision: _revision, changedAt: _at, changedBy: _by, ...facts }: FrameEntry) {
  return facts;
}
