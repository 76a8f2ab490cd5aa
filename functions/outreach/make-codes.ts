import type { LettersRun, StepEnd } from "#functions/outreach/letters-run.ts";
import type { LetterExclusion } from "#shared/outreach/exclusions.ts";
import { matchesSegment, type SegmentSubject } from "#shared/records/segment.ts";

const reportEach = 20;

/**
 * Makes a code for each enterprise of the segment. It is sealed and kept before it counts: whoever
 * comes second, after a crash or beside it, finds it and makes no other, so that the code that counts
 * is the one that is printed.
 */
export async function makeCodes(run: LettersRun, after: string | undefined): Promise<StepEnd> {
  const { work, params, dependencies } = run;
  let looked = 0;
  for await (const standing of dependencies.standings(params.year, after)) {
    work.signal.throwIfAborted();
    if (matchesSegment(standing, run.params.segment, run.context)) await makeCode(standing, run);
    looked += 1;
    if (looked % reportEach === 0) await work.report(run.letters, run.letters * stepsOf(run));
    if (!work.hasTime()) return { after: standing.bin };
  }
  return "over";
}

/** Steps that each letter goes through: code, document, sheet, and a mail when asked for. */
export function stepsOf({ params }: Pick<LettersRun, "params">): number {
  return params.byEmail ? 4 : 3;
}

async function makeCode(standing: SegmentSubject, run: LettersRun): Promise<void> {
  const { bin } = standing;
  const { job, params, seal, dependencies } = run;
  const { items, newCode, useCode, codeEndsAt, noteLetter, now } = dependencies;
  const excluded = await exclusionOf(standing, run);
  if (excluded !== undefined) return void (await items.add(job.id, { bin, excluded }));
  const endsAt = codeEndsAt(now());
  const made = { bin, sealed: seal.seal(bin, newCode()), codeEndsAt: endsAt };
  const kept = await items.add(job.id, made);
  if (kept.sealed === undefined) return;
  if (kept.madeAt === undefined) {
    await useCode(bin, seal.open(bin, kept.sealed), job.createdBy);
    await items.markMade(job.id, bin);
    await noteLetter(bin, params.year, now().toISOString());
  }
  run.letters += 1;
}

async function exclusionOf(
  { bin, inScope }: SegmentSubject,
  { params, addresseeOf, dependencies }: LettersRun,
): Promise<LetterExclusion | undefined> {
  if (!inScope || addresseeOf(bin) === undefined) return "out-of-scope";
  if (!params.onlyNotEnrolled) return undefined;
  return (await dependencies.hasMembers(bin)) ? "enrolled" : undefined;
}
