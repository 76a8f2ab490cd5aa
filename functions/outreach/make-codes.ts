import type { LetterItem } from "#functions/outreach/letter-item-repository.ts";
import type { LettersRun, StepEnd } from "#functions/outreach/letters-run.ts";
import type { LetterExclusion } from "#shared/outreach/exclusions.ts";
import { matchesSegment, type SegmentSubject } from "#shared/records/segment.ts";

const reportEach = 20;

/**
 * Makes a code for each enterprise of the segment. It is sealed and kept before it counts: whoever
 * comes second, after a crash or beside it, finds it and makes no other, so that the code that counts
 * is the one that is printed. What was begun is ended, also where the enterprise has left the segment
 * or enrolled since.
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
  run.letters = await endBegun(run);
  return "over";
}

/** Steps that each letter goes through: code, document, sheet, and a mail when asked for. */
export function stepsOf({ params }: Pick<LettersRun, "params">): number {
  return params.byEmail ? 4 : 3;
}

async function makeCode(standing: SegmentSubject, run: LettersRun): Promise<void> {
  const { bin } = standing;
  const { job, seal, dependencies } = run;
  const { items, newCode, codeEndsAt, now } = dependencies;
  const excluded = await exclusionOf(standing, run);
  if (excluded !== undefined) return void (await items.add(job.id, { bin, excluded }));
  const endsAt = codeEndsAt(now());
  const made = { bin, sealed: seal.seal(bin, newCode()), codeEndsAt: endsAt };
  const kept = await items.add(job.id, made);
  if (kept.sealed === undefined) return;
  await putInForce(kept, run);
  run.letters += 1;
}

/** Marked in the end: until then all of it is done again. */
async function putInForce({ bin, sealed, madeAt }: LetterItem, run: LettersRun): Promise<void> {
  if (sealed === undefined || madeAt !== undefined) return;
  const { job, params, seal, dependencies } = run;
  const { items, useCode, noteLetter, now } = dependencies;
  await useCode(bin, seal.open(bin, sealed), job.createdBy);
  await noteLetter(bin, params.year, now().toISOString());
  await items.markMade(job.id, bin);
}

/** Codes that a run before this one kept and did not live to put in force; gives how many there are. */
async function endBegun(run: LettersRun): Promise<number> {
  let letters = 0;
  for await (const item of run.dependencies.items.list(run.job.id)) {
    run.work.signal.throwIfAborted();
    await putInForce(item, run);
    if (item.sealed !== undefined) letters += 1;
  }
  return letters;
}

async function exclusionOf(
  { bin, inScope }: SegmentSubject,
  { params, addresseeOf, dependencies }: LettersRun,
): Promise<LetterExclusion | undefined> {
  if (!inScope || addresseeOf(bin) === undefined) return "out-of-scope";
  if (!params.onlyNotEnrolled) return undefined;
  return (await dependencies.hasMembers(bin)) ? "enrolled" : undefined;
}
